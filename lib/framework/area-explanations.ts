import type { AreaKey } from "@/lib/framework/schema";

/** What each area is about, in our own plain words: not part of the framework version, so a better wording changes no seal. */
export const areaExplanations: Record<AreaKey, string> = {
  "aims-scope-constraints":
    "What the group wants to achieve, what it can work on, and what limits it. Everyone agrees this together, and knows what can still be talked about.",
  people:
    "Who sits at the table, and who is missing. Each person is asked what they are good at, what they need to take part, and what they hope to get from it.",
  "recruitment-communication-engagement":
    "How people hear about the work, join it and stay in touch, in ways that suit them. It also looks at whether things are done with people, not to them.",
  "planning-structure": "How the group has agreed to work and decide, when it meets next, and who does what by when.",
  facilitators:
    "Who holds the meetings. The job is shared, people are prepared for it, and there is someone to turn to.",
  "listen-capture":
    "What people say is written down, offered back and answered. Everyone hears what happened to what they said.",
  decisions:
    "What was decided, by whom and why, with everyone's views kept. If a group was missing, the decision says so.",
  "trust-the-process":
    "Everyone has signed what they promise each other. The group checks how it feels to be part of it and what the work has changed.",
};
