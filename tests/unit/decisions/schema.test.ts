import { expect, it } from "vitest";
import { RecordDecision } from "@/lib/decisions/schema";
import { aDecision } from "@/tests/support/decisions";

const many = (name: string, value: string) =>
  Object.fromEntries(Array.from({ length: 70_000 }, (_, place) => [`${name}${place + 1}`, value]));

it.each([
  ["voices", many("voice", "1")],
  ["voices", many("voice", "nonsense")],
  ["aims", many("aim", "nonsense")],
  ["stances", many("seat", "agree")],
  ["stances", many("seat", "nonsense")],
  ["reasons", many("seat", "x".repeat(3))],
])("tells one problem of thousands of %s", (part, sent) => {
  const parsed = RecordDecision.safeParse({ ...aDecision, [part]: sent });
  const problems = parsed.error?.issues.map(({ path }) => path.join("."));
  expect(problems).toEqual([part]);
});
