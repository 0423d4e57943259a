import { assert, asyncProperty, boolean, constantFrom, integer } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everything, type RegisterFilter, type RegisterLine, sorts } from "@/lib/decisions/register";
import { countedUpTo, decisionsInPages, type Register, registerOf } from "@/lib/decisions/register-queries";
import { openProject, type ProjectView } from "@/lib/projects/queries";
import { fillRegister } from "@/scripts/bench/decisions-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, today } from "@/tests/support/network";

const many = 240;

let view: ProjectView;

beforeAll(async () => {
  await freshDatabase();
  const project = await aProject();
  await fillRegister(ownerSql, project.slug, many);
  await fillRegister(ownerSql, (await aProject({ network: project.network })).slug, 40);
  view = await openProject(project.member, project.slug);
});
afterAll(dropDatabase);

const filters: Partial<RegisterFilter>[] = [
  {},
  { state: "standing" },
  { without: "any" },
  { text: "tea" },
  { dissent: true },
];
const asked = [constantFrom(...sorts), boolean(), integer({ min: 1, max: 90 }), constantFrom(...filters)] as const;

test("following the pages forwards, and back again, has every decision once and in order", async () => {
  await assert(
    asyncProperty(...asked, async (sort, isUp, size, which) => {
      const filter: RegisterFilter = { ...everything, ...which, sort, direction: isUp ? "ascending" : "descending" };
      const whole = (await registerOf(view, filter, today, many)).lines.map(numberOf);
      const { forwards, last } = await throughAll(filter, size);
      expect(forwards).toEqual(whole);
      expect(await backFrom(last, filter, size)).toEqual(whole);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a file has the same decisions in the same order", async () => {
  const filter: RegisterFilter = { ...everything, text: "tea", sort: "title", direction: "ascending" };
  const inFile: number[] = [];
  for await (const some of decisionsInPages(view, { ...filter, after: 3 }, today, 7))
    inFile.push(...some.map(numberOf));
  expect(inFile).toEqual((await registerOf(view, filter, today, many)).lines.map(numberOf));
});

test("the count is of what fits, and of all", async () => {
  const { matching, total, lines } = await registerOf(view, { ...everything, without: "lived-experience" }, today);
  expect({ matching, total, shown: lines.length }).toEqual({ matching: 9, total: many, shown: 9 });
  expect(countedUpTo).toBeGreaterThan(many);
});

test("a place in the register that is none has nothing after it", async () => {
  const { lines } = await registerOf(view, { ...everything, after: 999_999_999 }, today);
  expect(lines).toEqual([]);
});

async function throughAll(filter: RegisterFilter, size: number): Promise<{ forwards: number[]; last: Register }> {
  let page = await registerOf(view, filter, today, size);
  const forwards = page.lines.map(numberOf);
  while (page.hasAfter) {
    page = await registerOf(view, { ...filter, after: page.lines.at(-1)?.number ?? 0 }, today, size);
    forwards.push(...page.lines.map(numberOf));
  }
  return { forwards, last: page };
}

async function backFrom(last: Register, filter: RegisterFilter, size: number): Promise<number[]> {
  let page = last;
  const numbers = page.lines.map(numberOf);
  while (page.hasBefore && page.lines.length > 0) {
    page = await registerOf(view, { ...filter, before: page.lines[0]?.number ?? 0 }, today, size);
    numbers.unshift(...page.lines.map(numberOf));
  }
  return numbers;
}

const numberOf = ({ number }: RegisterLine) => number;
