import { expect, test } from "vitest";
import type { RuleAnswer } from "@/lib/checklist/types";
import { askRule, type Recorded } from "@/tests/support/facts";

/** The answers of each rule that stand in a table. */
export const answersInTables = new Map<string, Set<RuleAnswer>>();

/** One rule by table: when this is recorded, it answers so, for this reason. */
export function asRuled<Given extends unknown[]>(
  id: string,
  recorded: (...given: Given) => Recorded,
  rows: [when: string, ...given: Given, answer: RuleAnswer, reason: string][],
): void {
  for (const row of rows) {
    const [when, ...rest] = row;
    const [answer, reason] = rest.slice(-2) as [RuleAnswer, string];
    answersInTables.set(id, (answersInTables.get(id) ?? new Set()).add(answer));
    test(`when ${when}: ${answer}`, () => {
      const given = rest.slice(0, -2) as unknown as Given;
      expect(askRule(id, recorded(...given))).toMatchObject({ answer, reason });
    });
  }
}
