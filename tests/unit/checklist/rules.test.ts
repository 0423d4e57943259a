import fc from "fast-check";
import { expect, test } from "vitest";
import { allRules } from "@/lib/checklist/rules/all";
import type { RuleAnswer } from "@/lib/checklist/types";
import { frameworkWithoutGroups, today } from "@/tests/support/facts";
import { anyFacts } from "@/tests/unit/checklist/arbitrary-facts";
import { answersInTables } from "@/tests/unit/checklist/rules/as-ruled";

// The fifty rules by table, about an area a file: when this is recorded, the rule answers so, for this reason.
import "@/tests/unit/checklist/rules/aims-scope-constraints";
import "@/tests/unit/checklist/rules/people";
import "@/tests/unit/checklist/rules/recruitment-communication-engagement";
import "@/tests/unit/checklist/rules/engagement-and-keeping-in-touch";
import "@/tests/unit/checklist/rules/planning-structure";
import "@/tests/unit/checklist/rules/facilitators";
import "@/tests/unit/checklist/rules/listen-capture";
import "@/tests/unit/checklist/rules/decisions";
import "@/tests/unit/checklist/rules/trust-the-process";

const manyProjects = 1500;

test("every rule is in the tables, and so is every answer that it gives to some project", () => {
  expect([...answersInTables.keys()].toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
  const given = answersGiven();
  const missing = allRules.flatMap(({ id }) =>
    [...(given.get(id) ?? []), "met" as const, "not-yet" as const]
      .filter((answer) => !answersInTables.get(id)?.has(answer))
      .map((answer) => `${id} ${answer}`),
  );
  expect([...new Set(missing)]).toEqual([]);
}, 60_000);

function answersGiven(): Map<string, Set<RuleAnswer>> {
  const given = new Map(allRules.map(({ id }) => [id, new Set<RuleAnswer>()]));
  for (const facts of fc.sample(
    fc.oneof(
      anyFacts,
      anyFacts.map((facts) => ({ ...facts, framework: frameworkWithoutGroups })),
    ),
    manyProjects,
  )) {
    for (const { id, evaluate } of allRules) given.get(id)?.add(evaluate(facts, today).answer);
  }
  return given;
}
