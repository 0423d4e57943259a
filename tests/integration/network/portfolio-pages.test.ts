import { assert, asyncProperty, boolean, constantFrom, integer } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allProjects, type PortfolioFilter, portfolioSorts } from "@/lib/network/portfolio";
import { cursorFrom, cursorText } from "@/lib/network/portfolio-address";
import { type Portfolio, portfolioOf, projectsInPages } from "@/lib/network/portfolio-queries";
import { type CoordinatorView, openNetworkAsCoordinator } from "@/lib/network/queries";
import { startProject } from "@/lib/projects/start-project";
import { fillNetwork } from "@/scripts/bench/network-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, type Project, startedOn, today } from "@/tests/support/network";

const many = 240;

let project: Project;
let view: CoordinatorView;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  await fillNetwork(ownerSql, project.slug, many);
  await fillNetwork(ownerSql, (await aProject()).slug, 40);
  view = await openNetworkAsCoordinator(project.network.coordinator, project.network.slug);
});
afterAll(dropDatabase);

const filters: Partial<PortfolioFilter>[] = [
  {},
  { stage: "active" },
  { missing: "carers" },
  { text: "garden" },
  { quiet: 30, rule: "1.1" },
];
const asked = [
  constantFrom(...portfolioSorts),
  boolean(),
  integer({ min: 1, max: 90 }),
  constantFrom(...filters),
] as const;

test("following the pages forwards, and back again, has every project once and in order", async () => {
  await assert(
    asyncProperty(...asked, async (sort, reversed, size, which) => {
      const filter: PortfolioFilter = { ...allProjects, ...which, sort, reversed };
      const whole = (await portfolioOf(view, filter, today, many)).lines.map(idOf);
      const { forwards, last } = await throughAll(filter, size);
      expect(forwards).toEqual(whole);
      expect(await backFrom(last, filter, size)).toEqual(whole);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("no project stands on two pages while others come and move", async () => {
  for (const sort of portfolioSorts) {
    const filter: PortfolioFilter = { ...allProjects, sort };
    const whole = (await portfolioOf(view, filter, today, 2 * many)).lines.map(idOf);
    const first = await portfolioOf(view, filter, today, 50);
    const moved = first.lines[3];
    // The last of this page, where the next one begins, moves to the other end; another is begun, and one moves within it.
    for (const id of [first.lines.at(-1)?.id, moved?.id])
      await ownerSql`update project_standing set attention = 0, stage_place = 3, signed_share = 100, last_decision_on = null,
        last_deed_on = '2026-12-31', title_key = 'zzz' || title_key where project_id = ${id ?? ""}`;
    const start = { title: `Another ${sort}`, startedOn, ownGroup: "carers" };
    await startProject(project.network.coordinator, project.network.slug, start);
    const { forwards } = await throughAll({ ...filter, after: first.lines.at(-1)?.cursor ?? null }, 50);
    const stayed = whole.slice(50);
    expect(forwards.filter((id) => stayed.includes(id))).toEqual(stayed);
    expect(new Set(forwards).size).toBe(forwards.length);
  }
});

test("a file has the same projects in the same order", async () => {
  const filter: PortfolioFilter = { ...allProjects, stage: "active", sort: "quiet" };
  const inFile: string[] = [];
  const { lines } = await portfolioOf(view, filter, today, many);
  for await (const some of projectsInPages(view, { ...filter, after: lines[2]?.cursor ?? null }, today, 7))
    inFile.push(...some.map(idOf));
  expect(inFile).toEqual(lines.map(idOf));
});

test("a place that is none has nothing after it", async () => {
  const nowhere = { key: 2_147_483_647, title: "zzzz", id: "ffffffff-ffff-4fff-bfff-ffffffffffff" };
  const { lines, total } = await portfolioOf(view, { ...allProjects, sort: "decision", after: nowhere }, today);
  expect(lines).toEqual([]);
  expect(total).toBeGreaterThan(many - 1);
  expect(cursorFrom(cursorText(nowhere))).toEqual(nowhere);
});

async function throughAll(filter: PortfolioFilter, size: number): Promise<{ forwards: string[]; last: Portfolio }> {
  let page = await portfolioOf(view, filter, today, size);
  const forwards = page.lines.map(idOf);
  while (page.hasAfter) {
    page = await portfolioOf(view, { ...filter, after: page.lines.at(-1)?.cursor ?? null }, today, size);
    forwards.push(...page.lines.map(idOf));
  }
  return { forwards, last: page };
}

async function backFrom(last: Portfolio, filter: PortfolioFilter, size: number): Promise<string[]> {
  let page = last;
  const ids = page.lines.map(idOf);
  while (page.hasBefore && page.lines.length > 0) {
    page = await portfolioOf(view, { ...filter, before: page.lines[0]?.cursor ?? null }, today, size);
    ids.unshift(...page.lines.map(idOf));
  }
  return ids;
}

const idOf = ({ id }: { id: string }) => id;
