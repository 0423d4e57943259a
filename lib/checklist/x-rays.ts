import { addDays, type Day, dayInWords } from "@/lib/calendar/days";
import type { StatementEvidence } from "@/lib/checklist/statement-evidence";
import type { AreaStanding, EvaluatedRule, Facts, Standing } from "@/lib/checklist/types";
import { count, listWithAnd, people } from "@/lib/checklist/words";
import type { AreaKey } from "@/lib/framework/schema";

/** A pattern that is worth asking about: a question and the counts behind it, and never a judgement. */
export interface XRay {
  key: string;
  question: string;
  /** What was seen, in figures. Names groups and areas, never people. */
  seen: string;
  areas: AreaKey[];
  /** The ids of the statements that it touches. */
  statements: string[];
  /** Where to look, below the project. */
  path: string;
}

/** What the ledger and the signatures tell beside the facts: only days and counts, and of no one person. */
export interface Traces {
  /** When something of an area was last written down. */
  recordedOn: Partial<Record<AreaKey, Day>>;
  signing: { signatures: number; minutesApart: number; mostWithOneHelper: number };
  writing: { records: number; mostByOne: number };
}

/** From how many on a pattern can be seen, and how long ago is long ago. */
export const xRayFrom = {
  answeredVoices: 8,
  decisions: 5,
  signatures: 4,
  signedWithinMinutes: 15,
  records: 20,
  byOnePercent: 90,
  daysWithoutRecord: 365,
} as const;

interface Seen {
  facts: Facts;
  standing: Pick<Standing, "areas" | "signed" | "activeMembers">;
  evidence: StatementEvidence[];
  traces: Traces;
  today: Day;
}

/** What someone who reads a project's evidence could ask its people. The people see the same. */
export function xRaysOf(seen: Seen): XRay[] {
  return looks.flatMap((look) => look(seen));
}

const looks: ((seen: Seen) => XRay[])[] = [
  saidWithoutEvidence,
  oldEvidence,
  promisedWithoutEvidence,
  everythingTakenUp,
  neverSeenDifferently,
  signedAtOnce,
  signedWithOneHelper,
  writtenByOne,
];

function saidWithoutEvidence({ standing }: Seen): XRay[] {
  return standing.areas.flatMap((area) => {
    const missing = area.rules.filter(({ kind, ...rule }) => kind === "essential" && hasNothing(rule));
    if (area.confirmations.inPlace === 0 || missing.length === 0) return [];
    const said = `${people(area.confirmations.inPlace)} said that ${area.name} is in place.`;
    const nothing = `Nothing is recorded for: ${listWithAnd(missing.map(({ title }) => `“${title}”`))}.`;
    return {
      key: `said-${area.key}`,
      question: `What do people see in “${area.name}” that is not written down here?`,
      seen: `${said} ${nothing}`,
      areas: [area.key],
      statements: statementsOf(missing),
      path: `checklist/${area.key}`,
    };
  });
}

function hasNothing(rule: Omit<EvaluatedRule, "kind">): boolean {
  return rule.records === 0 && (rule.answer === "not-yet" || rule.answer === "partly");
}

function oldEvidence({ standing, traces, today, facts }: Seen): XRay[] {
  if (facts.project.stage !== "active") return [];
  return standing.areas.filter(isInPlace).flatMap((area) => {
    const newest = traces.recordedOn[area.key];
    if (newest === undefined || newest >= addDays(today, -xRayFrom.daysWithoutRecord)) return [];
    return {
      key: `old-${area.key}`,
      question: `Does “${area.name}” still stand as it did then?`,
      seen: `The newest record of ${area.name} is of ${dayInWords(newest)}, more than a year ago.`,
      areas: [area.key],
      statements: statementsOf(area.rules),
      path: `checklist/${area.key}`,
    };
  });
}

function isInPlace({ status }: AreaStanding): boolean {
  return status === "in-place" || status === "confirmed-together";
}

function promisedWithoutEvidence({ standing, evidence }: Seen): XRay[] {
  const { signed, activeMembers } = standing;
  const bare = evidence.filter(
    ({ state, rules }) => state === "nothing" && rules.some(({ says }) => says === "nothing"),
  );
  if (signed === 0 || signed < activeMembers || bare.length === 0) return [];
  return [
    {
      key: "promised",
      question: "Everyone has promised this. What would show that it happens?",
      seen: `Everyone (${people(signed)}) has signed, and nothing is recorded yet for ${count(bare.length, "statement", "statements")}.`,
      areas: [],
      statements: bare.map(({ id }) => id),
      path: "accountability",
    },
  ];
}

function everythingTakenUp({ facts, standing }: Seen): XRay[] {
  const answered = facts.voices.flatMap(({ answer }) => answer ?? []);
  if (answered.length < xRayFrom.answeredVoices || !answered.every(({ takenUp }) => takenUp)) return [];
  return [
    {
      key: "all-taken-up",
      question: "Was there nothing that could not be done? Where did that go?",
      seen: `All ${answered.length} points that were answered were taken up; none was declined, changed or parked.`,
      areas: ["listen-capture"],
      statements: statementsOfRule(standing, "6.4"),
      path: "voices",
    },
  ];
}

function neverSeenDifferently({ facts, standing }: Seen): XRay[] {
  const { decisions } = facts;
  if (decisions.length < xRayFrom.decisions || decisions.some(({ seenDifferently }) => seenDifferently)) return [];
  return [
    {
      key: "no-dissent",
      question: "Is it easy here to say that one sees it differently?",
      seen: `In ${decisions.length} decisions nobody saw it differently.`,
      areas: ["decisions"],
      statements: [...statementsOfRule(standing, "7.3"), ...statementsOfRule(standing, "6.3")],
      path: "decisions",
    },
  ];
}

function signedAtOnce({ traces: { signing } }: Seen): XRay[] {
  const { signatures, minutesApart } = signing;
  if (signatures < xRayFrom.signatures || minutesApart > xRayFrom.signedWithinMinutes) return [];
  return [
    {
      key: "signed-at-once",
      question: "Did each person have time to read the statements on their own, and to ask?",
      seen: `${count(signatures, "signature", "signatures")} came within ${count(minutesApart, "minute", "minutes")}.`,
      areas: ["trust-the-process"],
      statements: [],
      path: "statements",
    },
  ];
}

function signedWithOneHelper({ traces: { signing } }: Seen): XRay[] {
  const { signatures, mostWithOneHelper } = signing;
  if (signatures < xRayFrom.signatures || mostWithOneHelper < signatures) return [];
  return [
    {
      key: "one-helper",
      question: "Could people choose who helps them to sign?",
      seen: `All ${signatures} signatures were written down by the same helper.`,
      areas: ["trust-the-process"],
      statements: [],
      path: "statements",
    },
  ];
}

function writtenByOne({ traces: { writing }, standing }: Seen): XRay[] {
  const { records, mostByOne } = writing;
  if (records < xRayFrom.records || mostByOne * 100 < records * xRayFrom.byOnePercent) return [];
  return [
    {
      key: "one-writer",
      question: "Who else could write down what happens here?",
      seen: `${mostByOne} of ${records} things were written down by one person.`,
      areas: ["listen-capture", "decisions"],
      statements: [...statementsOfRule(standing, "4.6"), ...statementsOfRule(standing, "7.3")],
      path: "history",
    },
  ];
}

function statementsOfRule({ areas }: Seen["standing"], id: string): string[] {
  return statementsOf(areas.flatMap(({ rules }) => rules).filter((rule) => rule.id === id));
}

function statementsOf(rules: Pick<EvaluatedRule, "statements">[]): string[] {
  return [...new Set(rules.flatMap(({ statements }) => statements))];
}
