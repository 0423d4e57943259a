/** A chapter of the report, by its anchor, and the page in the app that tells the same. */
type Place = keyof typeof placesOfEvidence;

export const placesOfEvidence = {
  brief: { chapter: "What we set out to do", page: "The brief" },
  people: { chapter: "Who is at the table", page: "The table" },
  statements: { chapter: "The statements, and the evidence for each", page: "Accountability" },
  areas: { chapter: "The eight areas", page: "Checklist" },
  decisions: { chapter: "Decisions", page: "Decisions" },
  agreement: { chapter: "How we work together", page: "How we work together; Whom to turn to" },
  recruitment: { chapter: "How people came to the table", page: "Ways of asking; Gaps; Promises" },
  meetings: { chapter: "Meetings", page: "Meetings" },
  voices: { chapter: "What was said, and what became of it", page: "Voices" },
  actions: { chapter: "What was to be done", page: "Actions" },
  ladder: { chapter: "The ladder", page: "Ladder" },
  priorities: { chapter: "What matters to each of us", page: "What matters to each of us" },
  outcomes: { chapter: "Outcomes", page: "Outcomes" },
  "looking-back": { chapter: "Looking back", page: "Looking back" },
  pulse: { chapter: "The pulse", page: "Pulse" },
  audits: { chapter: "Audits", page: "Audits" },
} as const;

type Asked = {
  /** What the standard calls it. */
  item: string;
  /** What it asks to be shown, in our words. */
  asks: string;
  where: Place[];
  /** What a reader will look for and not find, or has to judge for themselves. */
  gap?: string;
};

export type Standard = { id: string; name: string; from: string; items: Asked[] };

export const ourReading =
  "This is our own reading of what each standard asks to be shown, in our own words. It is no assessment, and nobody who keeps these standards has checked it. Where it matters, read the standard itself.";

/** What other standards of the field ask to be shown, and where in a pack the evidence for it is. */
export const standards: Standard[] = [
  {
    id: "4pi",
    name: "4Pi National Involvement Standards",
    from: "National Survivor User Network, England",
    items: [
      {
        item: "Principles",
        asks: "The values that people agreed to work by, and whether they are felt.",
        where: ["statements", "agreement", "pulse"],
      },
      {
        item: "Purpose",
        asks: "Why people are involved, and what can and cannot be changed, said at the start.",
        where: ["brief"],
      },
      {
        item: "Presence",
        asks: "Who takes part, in which roles, how varied they are, and who is missing.",
        where: ["people", "recruitment", "decisions"],
      },
      {
        item: "Process",
        asks: "How people were found and welcomed, supported, paid, kept informed, and how decisions came about.",
        where: ["recruitment", "agreement", "meetings", "voices", "decisions"],
        gap: "What was promised to whom, such as payment, is between that person and those who lead: the report says that promises were made and kept, not to whom.",
      },
      {
        item: "Impact",
        asks: "What changed through people's involvement, for the work and for themselves.",
        where: ["outcomes", "voices", "looking-back"],
      },
    ],
  },
  {
    id: "uk-standards",
    name: "UK Standards for Public Involvement",
    from: "National Institute for Health and Care Research and partners in the four nations",
    items: [
      {
        item: "Inclusive opportunities",
        asks: "Opportunities that are offered widely, easy to get to and to take, and matched to people's needs.",
        where: ["recruitment", "people", "areas"],
        gap: "What each person needs to take part is private. The areas say whether everyone was asked.",
      },
      {
        item: "Working together",
        asks: "Shared purpose and roles, each contribution valued, ways of working agreed together.",
        where: ["brief", "agreement", "priorities", "pulse"],
      },
      {
        item: "Support and learning",
        asks: "Support and learning that give people confidence and skills to take part.",
        where: ["agreement", "areas", "meetings"],
      },
      {
        item: "Communications",
        asks: "Plain language, in time, in formats people can use, with answers to what they said.",
        where: ["meetings", "voices"],
      },
      {
        item: "Impact",
        asks: "What difference involvement made, captured and shared.",
        where: ["outcomes", "looking-back"],
      },
      {
        item: "Governance",
        asks: "Public voices in how the work is led and decided, with decisions and responsibility in the open.",
        where: ["decisions", "people", "actions", "audits"],
      },
    ],
  },
  {
    id: "gripp2",
    name: "GRIPP2 short form",
    from: "Guidance for reporting involvement of patients and the public, second version",
    items: [
      { item: "1 Aim", asks: "The aim of involving people in this work.", where: ["brief", "ladder"] },
      {
        item: "2 Methods",
        asks: "How people were involved, at which stages, and how far.",
        where: ["people", "recruitment", "meetings", "ladder"],
      },
      {
        item: "3 Results",
        asks: "What came of involving people, good and bad.",
        where: ["outcomes", "voices", "decisions"],
      },
      {
        item: "4 Discussion and conclusions",
        asks: "How involvement shaped the work as a whole, what helped and what did not.",
        where: ["looking-back", "outcomes"],
      },
      {
        item: "5 Reflections and critical perspective",
        asks: "A critical look back at what went well and what did not, so that others can learn.",
        where: ["looking-back", "pulse", "audits"],
      },
    ],
  },
  {
    id: "scotland",
    name: "National Standards for Community Engagement",
    from: "Scotland",
    items: [
      {
        item: "Inclusion",
        asks: "People and organisations whom the work concerns are found and take part.",
        where: ["people", "recruitment"],
      },
      {
        item: "Support",
        asks: "What could keep people from taking part is found and removed.",
        where: ["agreement", "meetings", "areas"],
        gap: "Single needs are private; the areas and the promises say that they were asked about and met.",
      },
      {
        item: "Planning",
        asks: "The purpose, what is known already, and the time and means there are, agreed before the start.",
        where: ["brief", "actions"],
      },
      {
        item: "Working together",
        asks: "Trust, respect, roles and decisions that are clear to everyone.",
        where: ["agreement", "decisions", "pulse"],
      },
      {
        item: "Methods",
        asks: "Ways of engaging that fit the purpose and the people.",
        where: ["ladder", "meetings", "voices"],
      },
      {
        item: "Communication",
        asks: "Feedback with the options, the decisions, the actions and the reasons for them, also where nothing could change.",
        where: ["voices", "decisions", "actions"],
      },
      {
        item: "Impact",
        asks: "Decisions that reflect what people said, outcomes, what people gained, and learning for the next time.",
        where: ["outcomes", "looking-back", "voices", "pulse"],
      },
    ],
  },
];

/** The same as a page of documentation. */
export function standardsAsMarkdown(): string {
  const tables = standards.map(
    ({ name, from, items }) => `## ${name}
${from}.

| item | what it asks to be shown, in our words | where the evidence is in a pack’s report (and in the app) |
|---|---|---|
${items.map(({ item, asks, where, gap }) => `| ${item} | ${asks}${gap ? ` *${gap}*` : ""} | ${where.map(placeInWords).join("; ")} |`).join("\n")}
`,
  );
  return `# Other standards of the field

${ourReading} The tables stand in every report as well; both come from \`lib/evidence/standards.ts\`.

${tables.join("\n")}`;
}

function placeInWords(place: Place): string {
  const { chapter, page } = placesOfEvidence[place];
  return chapter === page ? chapter : `${chapter} (${page})`;
}
