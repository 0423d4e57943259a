import type { Day } from "@/lib/calendar/days";
import { judgedOn } from "@/lib/checklist/evaluate";
import { type RecordsSeen, recordsSeenBy } from "@/lib/checklist/records-seen";
import { allRules } from "@/lib/checklist/rules/all";
import type { EvaluatedRule, Facts, MemberFacts, Rule, Standing } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";
import type { Statement } from "@/lib/framework/schema";

/** How a statement stands, by what is recorded: never by who signed it. */
export type StatementState = "kept" | "partly" | "not-yet" | "nothing";

/** What a rule has to say of a statement: its answer where there is evidence, and otherwise that there is none. */
type RuleSays = "met" | "partly" | "not-yet" | "nothing" | "not-applicable";

export interface RuleEvidence extends Pick<EvaluatedRule, "id" | "area" | "kind" | "title" | "reason" | "mend"> {
  says: RuleSays;
  /** It only knows who sits at the table, which is evidence once people have begun to work together. */
  onlySeats: boolean;
  records: RecordsSeen[];
}

export interface StatementEvidence {
  id: string;
  /** Its place in the framework, from 1. */
  number: number;
  text: string;
  state: StatementState;
  /** Why, in one or two sentences. */
  reason: string;
  rules: RuleEvidence[];
}

/**
 * Each statement of a project's framework with the rules and the records that speak for it or against it on a day.
 * Signing changes nothing in it, and where nothing is recorded it says so.
 */
export function evidenceFor(
  statements: Pick<Statement, "id" | "text">[],
  facts: Facts,
  standing: Pick<Standing, "areas">,
  today: Day,
): StatementEvidence[] {
  const rules = standing.areas.flatMap(({ rules }) => rules).map((rule) => evidenceOfRule(rule, facts, today));
  const cited = new Map(allRules.map((rule) => [rule.id, rule.statements]));
  return statements.map(({ id, text }, place) => {
    const own = rules.filter((rule) => cited.get(rule.id)?.includes(id));
    const state = stateOf(own);
    return { id, number: place + 1, text, state, reason: reasonFor(state, own), rules: own };
  });
}

function evidenceOfRule(evaluated: EvaluatedRule, facts: Facts, today: Day): RuleEvidence {
  const { id, area, kind, title, reason, mend, answer } = evaluated;
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  const day = judgedOn(facts, today);
  const onlySeats = evaluated.records > 0 && !workHasBegun(facts) && isFromSeatsAlone(rule, facts, day);
  const hasEvidence = evaluated.records > 0 && !onlySeats;
  const says = answer === "not-applicable" || hasEvidence ? answer : "nothing";
  const isSaid = says === "met" || says === "partly" || says === "not-yet";
  const records = isSaid ? recordsSeenBy(rule, facts, day) : [];
  return { id, area, kind, title, reason, mend, says, onlySeats, records };
}

/** Taking a seat is how one comes to sign. From the first meeting, decision or activity on, seats say who it is done with. */
function workHasBegun({ meetings, decisions, engagement }: Facts): boolean {
  return meetings.some(({ held }) => held) || decisions.length > 0 || engagement.length > 0;
}

function isFromSeatsAlone(rule: Rule, facts: Facts, day: Day): boolean {
  const bare = rule.evaluate({ ...facts, meetings: [], members: facts.members.map(bareSeat) }, day);
  const without = rule.evaluate({ ...facts, members: [] }, day);
  return bare.reason === rule.evaluate(facts, day).reason && without.records === 0;
}

const notAsked = "not-asked";

function bareSeat(member: MemberFacts): MemberFacts {
  const answers = {
    strengths: notAsked,
    accessNeeds: notAsked,
    hopes: notAsked,
    recognition: notAsked,
    contact: notAsked,
  } as const;
  return { ...member, answers, signedCurrent: false, trainingRecorded: false, lastGivenOn: null };
}

/** Kept: every rule that applies is met. A rule of which nothing is recorded keeps a statement from being wholly kept. */
function stateOf(rules: RuleEvidence[]): StatementState {
  const number = numberOf(rules);
  if (number("met") + number("partly") + number("not-yet") === 0) return "nothing";
  if (number("partly") + number("not-yet") + number("nothing") === 0) return "kept";
  return number("met") + number("partly") > 0 ? "partly" : "not-yet";
}

function reasonFor(state: StatementState, rules: RuleEvidence[]): string {
  const number = numberOf(rules);
  const asked = rules.length - number("not-applicable");
  if (rules.length === 0) return "No rule of the checklist looks at this statement.";
  if (asked === 0) return "None of its rules applies so far.";
  if (state === "nothing") return "Nothing that would show it is written down so far.";
  if (state === "kept") return asked === 1 ? "The one rule that applies is met." : "Every rule that applies is met.";
  const parts = [
    `${number("met")} of ${count(asked, "rule that applies is", "rules that apply are")} met`,
    number("partly") > 0 && `${number("partly")} partly`,
    number("nothing") > 0 && `nothing is recorded yet for ${number("nothing")}`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

function numberOf(rules: RuleEvidence[]): (says: RuleSays) => number {
  return (says) => rules.filter((rule) => rule.says === says).length;
}
