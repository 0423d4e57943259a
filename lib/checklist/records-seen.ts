import type { Day } from "@/lib/calendar/days";
import {
  type LooksAt,
  type NumberedKind,
  type RecordKind,
  recordsOfRules,
  type WholeKind,
} from "@/lib/checklist/records-of-rules";
import { seatedMembers } from "@/lib/checklist/seats";
import type { Facts, Rule, RuleResult } from "@/lib/checklist/types";

/** How many of each side are named; all of them are counted. */
const mostNamed = 3;

/** So many records, and the numbers of the newest; none where a record has no number of its own. */
export interface Some {
  count: number;
  newest: number[];
}

/** The records of one kind that a rule looks at. The others are those it judges only together, and those that still have time. */
export interface RecordsSeen {
  kind: RecordKind;
  speakFor: Some;
  speakAgainst: Some;
  others: Some;
}

/**
 * A record speaks for a rule, or against it, by what the rule says of that record alone: so that what stands beside a
 * statement and the checklist never say two things.
 */
export function recordsSeenBy(rule: Pick<Rule, "id" | "evaluate">, facts: Facts, day: Day): RecordsSeen[] {
  const { together = [], each } = recordsOfRules[rule.id] ?? {};
  const seen = [
    ...together.map((kind) => seenTogether(kind, facts)),
    ...(each ? [seenEach(rule, each, facts, day)] : []),
  ];
  return seen.filter(({ speakFor, speakAgainst, others }) => speakFor.count + speakAgainst.count + others.count > 0);
}

function seenTogether(asked: RecordKind | "heldMeetings", facts: Facts): RecordsSeen {
  const kind = asked === "heldMeetings" ? "meetings" : asked;
  return { kind, speakFor: none, speakAgainst: none, others: allOf(asked, facts) };
}

function allOf(kind: RecordKind | "heldMeetings", facts: Facts): Some {
  if (kind === "heldMeetings") return some(facts.meetings.filter(({ held }) => held));
  return isNumbered(kind) ? some(facts[kind]) : { count: howMany(kind, facts), newest: [] };
}

function seenEach(
  rule: Pick<Rule, "evaluate">,
  each: NonNullable<LooksAt["each"]>,
  facts: Facts,
  day: Day,
): RecordsSeen {
  const sides: Record<Side, { number: number }[]> = { for: [], against: [], neither: [], "not-looked-at": [] };
  for (const record of facts[each.kind]) {
    const alone = rule.evaluate({ ...facts, [each.kind]: [record] }, day);
    sides[sideOf(alone, each)].push(record);
  }
  const { for: speaking, against, neither } = sides;
  return { kind: each.kind, speakFor: some(speaking), speakAgainst: some(against), others: some(neither) };
}

type Side = "for" | "against" | "neither" | "not-looked-at";

function sideOf(alone: RuleResult, { hasTime, oneIsEnough }: NonNullable<LooksAt["each"]>): Side {
  if (alone.answer === "met") return "for";
  if (alone.answer === "not-applicable" || alone.records === 0) return "not-looked-at";
  return oneIsEnough || (hasTime && alone.changesOn !== null) ? "neither" : "against";
}

const none: Some = { count: 0, newest: [] };

/** Facts come in the order in which they were recorded, meetings in that in which they are held. */
function some(records: { number: number }[]): Some {
  const newest = records.slice(-mostNamed).map(({ number }) => number);
  return { count: records.length, newest: newest.toReversed() };
}

function howMany(kind: WholeKind, facts: Facts): number {
  if (kind === "members") return seatedMembers(facts).length;
  if (kind === "talks") return facts.talks.length;
  if (kind === "rungs") return Number(facts.rungs.claimed !== null || facts.rungs.felt.length > 0);
  return Number(facts[kind] !== null);
}

const numberedKinds: ReadonlySet<RecordKind> = new Set<NumberedKind>([
  "gaps",
  "recruitmentRoutes",
  "engagement",
  "meetings",
  "voices",
  "milestones",
  "actions",
  "decisions",
  "pulses",
  "outcomes",
  "reflections",
]);

function isNumbered(kind: RecordKind): kind is NumberedKind {
  return numberedKinds.has(kind);
}
