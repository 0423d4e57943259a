/** The demo's people through whose eyes the pages are looked at; null is a visitor. */
export const viewers = {
  visitor: null,
  member: "Ana Ferreira",
  lead: "Marie Renouf",
  coordinator: "Imogen Clarke",
} as const;

export type Viewer = keyof typeof viewers;

const project = "/projects/support-programme-for-people-affected-by-eating-disorders";

/** Every page there is, by who looks at it; and what its one heading says. */
export const pages: Record<Viewer, [path: string, heading: string | RegExp][]> = {
  visitor: [
    ["/", "Work as equals, and show it"],
    ["/sign-in", "Sign in"],
    ["/sign-in/sent", "Look in your mail"],
    ["/sign-in/confirm?email=ana@example.org&token=none", "One more step"],
    ["/sign-in/confirm?email=ana@example.org", "This link is not whole"],
    ["/sign-in?error=Verification", "Sign in"],
    ["/help", "Help"],
    ["/display", "Reading settings"],
    ["/demo-mailbox", "Demo mailbox"],
  ],
  member: [
    ["/", "Hello Ana Ferreira"],
    ["/projects", "Your projects"],
    ["/account", "Your account"],
    ["/help", "Help"],
    [project, /^Support programme/],
    [`${project}/brief`, "The brief"],
    [`${project}/brief/edit`, "Write the brief"],
    [`${project}/stage`, "Working together"],
    [`${project}/people`, "The table"],
    [`${project}/people/new`, "Seat a person"],
    [`${project}/people/1`, "Marie Renouf"],
    [`${project}/people/3`, "Ana Ferreira"],
    [`${project}/people/3/edit`, "What you said"],
    [`${project}/people/3/pause`, "Take a break"],
    [`${project}/people/3/leave`, "Leave the table"],
    [`${project}/people/gaps/new`, "Name a gap"],
    [`${project}/people/gaps/1/plan`, "Who looks, and by when"],
    [`${project}/people/gaps/1/fill`, "Mark a gap as found"],
    [`${project}/checklist/facilitators/notes`, "Notes: Facilitators"],
    [`${project}/checklist/people/confirm`, "Your word: People"],
  ],
  lead: [
    ["/projects/new", "Start a project"],
    [project, /^Support programme/],
    [`${project}/brief/edit`, "Write the brief"],
    [`${project}/stage`, "Working together"],
    [`${project}/people`, "The table"],
    [`${project}/people/new?group=carers`, "Seat a person"],
    [`${project}/people/6`, "Pat Hamon"],
    [`${project}/people/6/edit`, "What Pat Hamon said"],
    [`${project}/people/6/correct`, "Put the seat of Pat Hamon right"],
    [`${project}/people/6/role`, "The role of Pat Hamon"],
    [`${project}/checklist`, "Checklist"],
    [`${project}/checklist/aims-scope-constraints`, "1. Aims, scope, constraints"],
    [`${project}/checklist/people`, "2. People"],
    [`${project}/checklist/facilitators`, "5. Facilitators"],
    [`${project}/history`, "History"],
  ],
  coordinator: [
    ["/network/island", "Projects in the network"],
    ["/network/island/people", "People in the network"],
    ["/network/island/people/new", "Let someone in"],
    ["/network/island/words", "Name and support words"],
    ["/network/island?text=nothing+is+called+this", "Projects in the network"],
    [`${project}/people/3`, "Ana Ferreira"],
    ["/projects/moving-on-from-hospital", "Moving on from hospital"],
    ["/projects/the-allotment-at-grouville", "The allotment at Grouville"],
    ["/projects/a-co-production-network-and-framework", "A co-production network and framework"],
  ],
};
