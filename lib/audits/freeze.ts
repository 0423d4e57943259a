import type { StatementEvidence } from "@/lib/checklist/statement-evidence";
import type { EvaluatedRule, Standing } from "@/lib/checklist/types";
import type { XRay } from "@/lib/checklist/x-rays";
import type { FrozenArea, FrozenEvidence, FrozenRule } from "./schema";

/** What the rules answer at this moment, in the words they say it in, with nothing that only a live page needs. */
export function freezeEvidence(
  standing: Pick<Standing, "areas">,
  evidence: StatementEvidence[],
  xRays: XRay[],
): FrozenEvidence {
  return {
    areas: freezeAreas(standing),
    statements: evidence.map(({ id, state, reason }) => ({ id, state, reason })),
    questions: xRays.map(({ question, seen, areas, statements }) => ({ question, seen, areas, statements })),
  };
}

export function freezeAreas({ areas }: Pick<Standing, "areas">): FrozenArea[] {
  return areas.map(({ key, number, name, status, hint, rules, confirmations }) => ({
    key,
    number,
    name,
    status,
    hint,
    confirmations: { inPlace: confirmations.inPlace, notYet: confirmations.notYet },
    rules: rules.map(freezeRule),
  }));
}

function freezeRule({ id, kind, title, statements, answer, reason, records }: EvaluatedRule): FrozenRule {
  return { id, kind, title, statements, answer, reason, records };
}

/** A rule that answers otherwise now, or for another reason. */
export type RuleChange = { id: string; title: string; was: FrozenRule | null; is: FrozenRule | null };

/** What is different now from what was frozen, rule by rule. */
export function changesSince(then: FrozenArea[], now: FrozenArea[]): RuleChange[] {
  const before = byId(then);
  const after = byId(now);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was && is && was.answer === is.answer && was.reason === is.reason) return [];
    return [{ id, title: (is ?? was)?.title ?? id, was, is }];
  });
}

function byId(areas: FrozenArea[]): Map<string, FrozenRule> {
  return new Map(areas.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
}
