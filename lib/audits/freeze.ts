import type { EvaluatedRule, Standing } from "@/lib/checklist/types";
import type { FrozenEvidence, FrozenRule } from "./schema";

/** What the rules answer at this moment, in the words they say it in, with nothing that only a live page needs. */
export function freezeEvidence({ areas }: Pick<Standing, "areas">): FrozenEvidence {
  return {
    areas: areas.map(({ key, number, name, status, hint, rules, confirmations }) => ({
      key,
      number,
      name,
      status,
      hint,
      confirmations: { inPlace: confirmations.inPlace, notYet: confirmations.notYet },
      rules: rules.map(freezeRule),
    })),
  };
}

function freezeRule({ id, kind, title, statements, answer, reason, records }: EvaluatedRule): FrozenRule {
  return { id, kind, title, statements, answer, reason, records };
}

/** A rule that answers otherwise now, or for another reason. */
export type RuleChange = { id: string; title: string; was: FrozenRule | null; is: FrozenRule | null };

/** What is different now from what was frozen, rule by rule. */
export function changesSince(then: FrozenEvidence, now: FrozenEvidence): RuleChange[] {
  const before = byId(then);
  const after = byId(now);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was && is && was.answer === is.answer && was.reason === is.reason) return [];
    return [{ id, title: (is ?? was)?.title ?? id, was, is }];
  });
}

function byId({ areas }: FrozenEvidence): Map<string, FrozenRule> {
  return new Map(areas.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
}
