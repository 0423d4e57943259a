import { allRules } from "@/lib/checklist/rules/all";
import type {
  ConfirmationFacts,
  DecisionFacts,
  Facts,
  MeetingFacts,
  MemberFacts,
  Rule,
  RuleResult,
  VoiceFacts,
} from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";

/** The day on which the tests look at a project: a Monday. */
export const today = "2026-11-23";

const { groups, areas, rungs, thresholds } = jerseyMentalHealth;

/** A project of which nothing is recorded but that it exists. */
const nothingRecorded: Facts = {
  framework: { groups, areas, rungs, thresholds },
  project: { stage: "forming", startedOn: "2026-08-24", closedOn: null },
  brief: null,
  members: [],
  gaps: [],
  recruitmentRoutes: [],
  engagement: [],
  meetings: [],
  voices: [],
  agreement: null,
  waysOfDeciding: null,
  milestones: [],
  actions: [],
  supportContact: null,
  talks: [],
  decisions: [],
  pulses: [],
  rungs: { claimed: null, felt: [], asking: false },
  outcomes: [],
  reflections: [],
  closing: null,
  confirmations: [],
  notes: [],
};

/** A network may publish a framework in which no groups are named. */
export const frameworkWithoutGroups: Facts["framework"] = { ...nothingRecorded.framework, groups: [] };

type Unnumbered<Kind> = Kind extends { number: number }[]
  ? (Omit<Kind[number], "number"> & { number?: number })[]
  : Kind;

/** What a test records of a project; numbers are given by the place in the list, as they are when things are recorded. */
export type Recorded = { [Kind in keyof Facts]?: Unnumbered<Facts[Kind]> };

export function factsWith(recorded: Recorded = {}): Facts {
  const numbered = Object.entries(recorded).map(([kind, value]) => [kind, hasNumbers(kind) ? inOrder(value) : value]);
  return { ...nothingRecorded, ...Object.fromEntries(numbered) };
}

function hasNumbers(kind: string): boolean {
  return !["members", "talks", "confirmations", "notes"].includes(kind);
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((record, place) => ({ ...record, number: place + 1 })) : value;
}

export function briefWith(written: Partial<NonNullable<Facts["brief"]>> = {}): NonNullable<Facts["brief"]> {
  return { aims: [], inScope: 0, outOfScope: 0, constraints: [], agreed: null, changesSinceAgreed: [], ...written };
}

/** An active member of whom nothing was asked yet. */
export function member(group: string, about: Partial<MemberFacts> = {}): MemberFacts {
  return {
    id: `someone-from-${group}`,
    group,
    role: "member",
    joinedOn: "2026-08-24",
    state: "active",
    leftOn: null,
    answers: {
      strengths: "not-asked",
      accessNeeds: "not-asked",
      hopes: "not-asked",
      recognition: "not-asked",
      contact: "not-asked",
    },
    signedCurrent: false,
    trainingRecorded: false,
    lastGivenOn: null,
    ...about,
  };
}

export function asked(answers: Partial<MemberFacts["answers"]>, about: Partial<MemberFacts> = {}): MemberFacts {
  const nobodyAsked = member("carers", about);
  return { ...nobodyAsked, answers: { ...nobodyAsked.answers, ...answers } };
}

/** So many active members of each group, in the words of the test: `seats({ carers: 2, professionals: 1 })`. */
export function seats(byGroup: Record<string, number>): MemberFacts[] {
  return Object.entries(byGroup).flatMap(([group, number]) =>
    Array.from({ length: number }, (_, place) => member(group, { id: `${group}-${place + 1}` })),
  );
}

export const twoOfEachGroup = { carers: 2, "lived-experience": 2, professionals: 2, "third-sector": 2 };

/** Two people of each group, all asked what they need: what the essentials of "people" ask for. */
export const peopleInPlace: MemberFacts[] = seats(twoOfEachGroup).map((each) => ({
  ...each,
  answers: { ...each.answers, accessNeeds: "answered" },
}));

/** Someone's word on "people". */
export function said(
  memberId: string,
  group: string,
  answer: ConfirmationFacts["answer"] = "in-place",
): ConfirmationFacts {
  return { area: "people", memberId, group, answer, on: "2026-11-01" };
}

/** A meeting that was held, of which nothing more is recorded. */
export function meeting(about: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    id: "meeting",
    number: 1,
    on: "2026-11-02",
    held: true,
    facilitatorIds: [],
    papersSentOn: null,
    attendanceRecorded: false,
    notesOfferedBack: false,
    ...about,
  };
}

export function voice(about: Partial<VoiceFacts> = {}): VoiceFacts {
  return { number: 1, meetingId: "meeting", group: "carers", capturedOn: "2026-11-02", answer: null, ...about };
}

/** A decision of which everything is recorded, made with every group. */
export function decision(about: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    number: 1,
    on: "2026-10-01",
    agreesBrief: false,
    options: 2,
    hasReason: true,
    hasMethod: true,
    dissentAnswered: true,
    conflictsAnswered: true,
    seenDifferently: false,
    groupsTookPart: Object.keys(twoOfEachGroup),
    groupsAsked: [],
    evidenceLinks: 1,
    reviewOn: null,
    reviewedOn: null,
    setAside: null,
    ...about,
  };
}

export function ruleNumbered(id: string): Rule {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

export function askRule(id: string, recorded: Recorded, on = today): RuleResult {
  return ruleNumbered(id).evaluate(factsWith(recorded), on);
}
