import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedSelect } from "@/lib/network/changes-queries";
import { allProjects, type PortfolioFilter, portfolioSorts } from "@/lib/network/portfolio";
import { portfolioOf, portfolioSelect } from "@/lib/network/portfolio-queries";
import { type CoordinatorView, openNetworkAsCoordinator } from "@/lib/network/queries";
import { fillNetwork } from "@/scripts/bench/network-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, today } from "@/tests/support/network";
import { isScanOf, planOf, sortsMoreThan } from "@/tests/support/plans";

const many = 10_000;
const page = 26;

let view: CoordinatorView;

beforeAll(async () => {
  await freshDatabase();
  const { slug, network } = await aProject();
  await fillNetwork(ownerSql, slug, many);
  await fillNetwork(ownerSql, (await aProject()).slug, many / 4);
  view = await openNetworkAsCoordinator(network.coordinator, network.slug);
}, 120_000);
afterAll(dropDatabase);

const filters: [string, Partial<PortfolioFilter>][] = [
  ["nothing", {}],
  ["a stage that a quarter has", { stage: "active" }],
  ["a stage and an area's status", { stage: "closed", area: "people", status: "in-progress" }],
  ["an area's status that none has", { area: "decisions", status: "confirmed-together" }],
  ["any area's status", { status: "in-progress" }],
  ["a rule that all have unmet", { rule: "1.4" }],
  ["a rule that none has met", { rule: "1.4", answer: "met" }],
  ["a group that few miss", { missing: "carers" }],
  ["quiet for 30 days", { quiet: 30 }],
  ["needing attention", { needs: "something" }],
  ["a word that all have", { text: "garden" }],
  ["a word that few have", { text: "lightho" }],
  ["several things at once", { text: "garden", stage: "active", missing: "any", rule: "2.2", quiet: 60 }],
];

const places = ["from the first", "from further on", "up to there"] as const;

describe.each(portfolioSorts)("a page of 10,000 projects by %s", (sort) => {
  test.each(filters)("with %s is one indexed query", async (_, asked) => {
    for (const reversed of [false, true]) await expectOneWalk({ ...allProjects, ...asked, sort, reversed });
  });

  test.each(places)("%s is one indexed query, whichever way", async (place) => {
    for (const reversed of [false, true]) {
      const filter = { ...allProjects, sort, reversed };
      const further = (await portfolioOf(view, filter, today, 400)).lines.at(-1)?.cursor ?? null;
      const from = { "from the first": {}, "from further on": { after: further }, "up to there": { before: further } };
      await expectOneWalk({ ...filter, ...from[place] });
    }
  });
});

test("what changed among 10,000 projects is looked for in those alone in which something was recorded since", async () => {
  const since = new Date("2026-05-20T12:00:00Z");
  const plan = await planOf(changedSelect(view, { since, until: new Date("2026-12-01T12:00:00Z") }));
  expect(plan.filter(isScanOf("project_standing"))).toEqual([]);
  const looked = plan.filter((node) => node["Relation Name"] === "ledger_entry").map((node) => node["Actual Loops"]);
  expect(Math.max(0, ...looked)).toBeLessThan(many / 10);
});

/** PostgreSQL cannot foresee how many have a word that begins so: those that have it may be sorted, and no others. */
async function expectOneWalk(filter: PortfolioFilter): Promise<void> {
  const plan = await planOf(portfolioSelect(view, filter, today, page));
  for (const table of ["project_standing", "project", "member"]) expect(plan.filter(isScanOf(table))).toEqual([]);
  if (filter.text === "") expect(plan.filter(sortsMoreThan(many / 4))).toEqual([]);
  expect(plan.some((node) => node["Index Name"]?.startsWith("project_standing"))).toBe(true);
}
