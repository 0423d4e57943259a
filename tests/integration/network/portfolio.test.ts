import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { evaluate } from "@/lib/checklist/evaluate";
import { NotFound } from "@/lib/errors";
import { allProjects, type PortfolioFilter } from "@/lib/network/portfolio";
import { portfolioOf } from "@/lib/network/portfolio-queries";
import { type CoordinatorView, openNetworkAsCoordinator, ownNetworks } from "@/lib/network/queries";
import { changeRole } from "@/lib/people/change-role";
import { startProject } from "@/lib/projects/start-project";
import { refreshDueStandings } from "@/lib/standing/refresh-standing";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import {
  aNetwork,
  aPerson,
  aProject,
  type Network,
  now,
  type Project,
  startedOn,
  today,
} from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";
import { factsOf, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("the portfolio of a network", () => {
  let network: Network;
  let view: CoordinatorView;
  let garden: Project;
  let begun: Project;
  beforeAll(async () => {
    network = await aNetwork();
    garden = await aProject({ network, title: "A quiet garden" });
    await aProject({ network, title: "Café Łódź: 100% of us" });
    await startProject(
      network.coordinator,
      network.slug,
      { title: "Alone so far", startedOn, ownGroup: "carers" },
      new Date("2026-09-10T12:00:00Z"),
    );
    begun = await aProject({ network, title: "Zebra crossing" });
    await goTo(begun, "active", "Begun.");
    await confirmArea(begun.member, begun.slug, { area: "people", answer: "in-place", note: "" }, now);
    await confirmArea(begun.lead, begun.slug, { area: "people", answer: "not-yet", note: "" }, now);
    await aProject({ title: "A quiet garden elsewhere" });
    await refreshDueStandings(now);
    view = await openNetworkAsCoordinator(network.coordinator, network.slug);
  });

  const listed = (filter: Partial<PortfolioFilter>) =>
    portfolioOf(view, { ...allProjects, sort: "title", ...filter }, today);
  const titles = async (filter: Partial<PortfolioFilter>) => (await listed(filter)).lines.map(({ title }) => title);

  it("has its own projects and nobody else's", async () => {
    const page = await listed({});
    const all = ["A quiet garden", "Alone so far", "Café Łódź: 100% of us", "Zebra crossing"];
    expect(page.lines.map(({ title }) => title)).toEqual(all);
    expect(page).toMatchObject({ total: 4, matching: 4, hasBefore: false, hasAfter: false });
  });

  it("shows each as it stands, with who leads it", async () => {
    const { lines } = await listed({ text: "quiet" });
    const { summary } = await storedStanding(garden.id);
    expect(lines).toEqual([
      expect.objectContaining({
        slug: garden.slug,
        leads: [garden.lead.name],
        summary,
        lastDecisionOn: null,
        outcomes: 0,
        outcomesMeasured: 0,
      }),
    ]);
  });

  it.each([
    ["quiet", ["A quiet garden"]],
    ["QUI gar", ["A quiet garden"]],
    ["cafe lodz", ["Café Łódź: 100% of us"]],
    ["100%", ["Café Łódź: 100% of us"]],
    ["iet", []],
    ["' or true --", []],
    ["x':* | 'a", []],
  ])("looks for the words that begin as in %o", async (text, found) => {
    expect(await titles({ text })).toEqual(found);
  });

  it("finds a project by who leads it now", async () => {
    expect(await titles({ text: garden.lead.name })).toEqual(["A quiet garden"]);
    expect(await titles({ text: garden.member.name })).toEqual([]);
    await changeRole(garden.lead, garden.slug, 3, { role: "lead" }, now);
    expect(await titles({ text: garden.member.name })).toEqual(["A quiet garden"]);
  });

  it("finds projects by their stage, and says how many there are in all", async () => {
    expect(await listed({ stage: "active" })).toMatchObject({
      lines: [expect.objectContaining({ title: "Zebra crossing" })],
      matching: 1,
      total: 4,
    });
    expect(await listed({ stage: "closed" })).toMatchObject({ lines: [], matching: 0, total: 4 });
  });

  it("finds projects by a group without a seat, and by whether any is", async () => {
    expect(await titles({ missing: "third-sector" })).toEqual(["Alone so far"]);
    expect(await titles({ missing: "carers" })).toEqual([]);
    expect(await titles({ missing: "any" })).toEqual(["Alone so far"]);
  });

  it.each([30, 60, 90] as const)("finds projects in which nobody recorded anything for %i days", async (days) => {
    const found = await titles({ quiet: days });
    expect(found).toEqual(
      days === 90
        ? []
        : days === 60
          ? ["Alone so far", "Café Łódź: 100% of us"]
          : ["Alone so far", "Café Łódź: 100% of us"],
    );
  });

  it("finds by every rule and every answer exactly the projects whose records say so", async () => {
    const projects = (await listed({})).lines;
    for (const project of projects) {
      const { areas, attention } = evaluate(await factsOf(project.id), today);
      for (const area of areas) {
        const found = await titles({ area: area.key, status: area.status });
        expect(found, `${area.key} ${area.status}`).toContain(project.title);
      }
      for (const { id, answer } of areas.flatMap(({ rules }) => rules)) {
        expect(await titles({ rule: id, answer }), `${id} ${answer}`).toContain(project.title);
        const isUnmet = answer === "not-yet" || answer === "partly";
        expect((await titles({ rule: id, answer: "unmet" })).includes(project.title), id).toBe(isUnmet);
      }
      expect((await titles({ needs: "nothing" })).includes(project.title)).toBe(attention.length === 0);
      const isUrgent = attention.some(({ urgent }) => urgent);
      expect((await titles({ needs: "urgent" })).includes(project.title)).toBe(isUrgent);
    }
    const answers = ["met", "partly", "not-yet", "not-applicable"] as const;
    const counts = await Promise.all(answers.map(async (answer) => (await titles({ rule: "2.1", answer })).length));
    expect(counts.reduce((sum, one) => sum + one)).toBe(projects.length);
  });

  it("finds by several things at once only what fits all of them", async () => {
    expect(await titles({ stage: "forming", missing: "third-sector", rule: "1.1" })).toEqual(["Alone so far"]);
    expect(await titles({ stage: "active", missing: "third-sector" })).toEqual([]);
    expect(await titles({ stage: "forming", text: "garden", quiet: 30 })).toEqual([]);
  });

  it("is for coordinators of this network only", async () => {
    const person = await aPerson(network);
    const elsewhere = await aNetwork();
    for (const actor of [person, garden.lead, garden.member, elsewhere.coordinator]) {
      await expect(openNetworkAsCoordinator(actor, network.slug)).rejects.toThrow(NotFound);
    }
    expect(await ownNetworks(person)).toEqual([expect.objectContaining({ slug: network.slug, role: "person" })]);
  });
});
