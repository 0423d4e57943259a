import type { Mark, Priority, Role } from "./schema";

export const practiceBrief = "Design a support programme for those affected by eating disorders";

/** Who sits at the table of the practice brief. */
export const roleWords: Record<Role, { name: string; short: string }> = {
  "service-user": { name: "Person who uses the service", short: "Uses the service" },
  "family-member": { name: "Family member", short: "Family" },
  funder: { name: "Commissioner or funder", short: "Funder" },
  staff: { name: "Member of staff", short: "Staff" },
};

/** What matters most to each of them. */
export const priorityWords: Record<Priority, string> = {
  team: "A team with people of several professions",
  food: "Good food, and a dietician",
  place: "A place that does not feel like a clinic",
  therapy: "Therapy in which the family takes part",
  rest: "Time to rest from caring",
  counselling: "Someone to talk to: counselling",
  "little-money": "It costs little",
  "three-months": "It runs in three months",
  "by-the-rules": "It is run by the rules, and can show it",
  "enough-people": "Enough people to do the work",
  supervision: "Supervision",
  training: "Training",
};

export const markWords: Record<Mark, string> = {
  "must-have": "We must have it",
  "let-go": "We could let it go",
};

type Pair = { between: readonly [Priority, Priority]; why: string };

/** Where two priorities help each other. This is our own reading of the brief; a group may see more. */
export const meetings: Pair[] = [
  { between: ["team", "enough-people"], why: "People of several professions are also more hands." },
  { between: ["team", "therapy"], why: "Whoever works with the family is one of that team." },
  { between: ["place", "little-money"], why: "A room in a hall or a home costs less than one in a clinic." },
  { between: ["place", "rest"], why: "A place that feels good is one where a family can leave someone and rest." },
  { between: ["counselling", "training"], why: "People who learn to listen can be someone to talk to." },
  { between: ["by-the-rules", "supervision"], why: "Supervision shows that the work is done well." },
  {
    between: ["by-the-rules", "training"],
    why: "Whoever is trained knows the rules, and can show that they keep them.",
  },
];

/** Where one makes the other harder. */
export const pulls: Pair[] = [
  { between: ["team", "little-money"], why: "Each profession is one more wage." },
  { between: ["food", "little-money"], why: "Good food and a dietician cost money every week." },
  { between: ["rest", "little-money"], why: "While a family rests, someone else is paid to care." },
  { between: ["enough-people", "little-money"], why: "People are what costs most." },
  { between: ["team", "three-months"], why: "To find people of several professions takes longer." },
  { between: ["therapy", "three-months"], why: "Families need time before therapy helps." },
  { between: ["enough-people", "three-months"], why: "To find and hire people takes months." },
  { between: ["training", "three-months"], why: "Whoever is in training is not at work yet." },
  { between: ["place", "by-the-rules"], why: "Rules for safe rooms are mostly written for clinics." },
  { between: ["counselling", "supervision"], why: "The same few people would have to find the hours for both." },
];
