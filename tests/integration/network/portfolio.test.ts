import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "@/lib/errors";
import {
  type NetworkView,
  openNetworkAsCoordinator,
  ownNetworks,
  type PortfolioFilter,
  portfolioOf,
} from "@/lib/network/queries";
import { changeRole } from "@/lib/people/change-role";
import { ownProjects } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, type Network, now, type Project, startedOn } from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";
import { storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const everything: PortfolioFilter = { text: "", stage: null, after: null };

describe("the portfolio of a network", () => {
  let network: Network;
  let view: NetworkView;
  let garden: Project;
  beforeAll(async () => {
    network = await aNetwork();
    garden = await aProject({ network, title: "A quiet garden" });
    await aProject({ network, title: "100% of us" });
    await aProject({ network, title: "Plan_B" });
    await aProject({ network, title: String.raw`Back\slash` });
    const active = await aProject({ network, title: "Zebra crossing" });
    await goTo(active, "active", "Begun.");
    await aProject({ title: "A quiet garden elsewhere" });
    view = await openNetworkAsCoordinator(network.coordinator, network.slug);
  });

  const titles = async (filter: Partial<PortfolioFilter>) =>
    (await portfolioOf(view, { ...everything, ...filter })).lines.map(({ title }) => title);

  it("has its own projects and nobody else's", async () => {
    const page = await portfolioOf(view, everything);
    expect(page.lines.map(({ title }) => title).sort()).toEqual(
      ["100% of us", "A quiet garden", String.raw`Back\slash`, "Plan_B", "Zebra crossing"].sort(),
    );
    expect(page).toMatchObject({ total: 5, matching: 5, next: null });
  });

  it("shows each as it stands, with who leads it", async () => {
    const { lines } = await portfolioOf(view, { ...everything, text: "quiet" });
    const { summary } = await storedStanding(garden.id);
    expect(lines).toEqual([expect.objectContaining({ slug: garden.slug, leads: [garden.lead.name], summary })]);
  });

  it.each([
    ["quiet", ["A quiet garden"]],
    ["QUIET", ["A quiet garden"]],
    ["%", ["100% of us"]],
    ["_", ["Plan_B"]],
    ["\\", [String.raw`Back\slash`]],
    ["%%", []],
    ["' or true --", []],
  ])("looks for %o as it is written", async (text, found) => {
    expect(await titles({ text })).toEqual(found);
  });

  it("finds a project by who leads it now", async () => {
    expect(await titles({ text: garden.lead.name })).toEqual(["A quiet garden"]);
    expect(await titles({ text: garden.member.name })).toEqual([]);
    await changeRole(garden.lead, garden.slug, 3, { role: "lead" }, now);
    expect(await titles({ text: garden.member.name })).toEqual(["A quiet garden"]);
  });

  it("finds projects by their stage, and says how many there are in all", async () => {
    expect(await portfolioOf(view, { ...everything, stage: "active" })).toMatchObject({
      lines: [expect.objectContaining({ title: "Zebra crossing" })],
      matching: 1,
      total: 5,
    });
    expect(await portfolioOf(view, { ...everything, stage: "closed" })).toMatchObject({
      lines: [],
      matching: 0,
      total: 5,
    });
  });

  it("is for coordinators only", async () => {
    const person = await aPerson(network);
    await expect(openNetworkAsCoordinator(person, network.slug)).rejects.toThrow(NotFound);
    await expect(openNetworkAsCoordinator(garden.lead, network.slug)).rejects.toThrow(NotFound);
    expect(await ownNetworks(person)).toEqual([expect.objectContaining({ slug: network.slug, role: "person" })]);
  });
});

describe("a network of sixty projects", () => {
  let network: Network;
  let view: NetworkView;
  beforeAll(async () => {
    network = await aNetwork();
    for (let number = 0; number < 60; number += 1) {
      const title = number % 3 === 0 ? "The same title" : `Garden ${60 - number}`;
      await startProject(network.coordinator, network.slug, { title, startedOn, ownGroup: "carers" }, now);
    }
    view = await openNetworkAsCoordinator(network.coordinator, network.slug);
  });

  it("comes in pages of 25, with nothing twice and nothing left out, also among equal titles", async () => {
    const pages = await allPages(view);
    expect(pages.map(({ lines }) => lines.length)).toEqual([25, 25, 10]);
    const slugs = pages.flatMap(({ lines }) => lines.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(60);
    for (const page of pages) expect(page).toMatchObject({ matching: 60, total: 60 });
  });

  it("is in the order of titles", async () => {
    const titles = (await allPages(view)).flatMap(({ lines }) => lines.map(({ title }) => title));
    expect(titles.at(-1)).toBe("The same title");
    expect(titles.filter((title) => title === "The same title")).toHaveLength(20);
    expect(titles.lastIndexOf("Garden 1")).toBeLessThan(titles.indexOf("The same title"));
  });

  it("keeps its place while other projects are begun", async () => {
    const first = await portfolioOf(view, everything);
    const second = await portfolioOf(view, { ...everything, after: first.next });
    const start = { title: "A very early title", startedOn, ownGroup: "carers" };
    await startProject(network.coordinator, network.slug, start, now);
    const again = await portfolioOf(view, { ...everything, after: first.next });
    expect(again.lines.map(({ slug }) => slug)).toEqual(second.lines.map(({ slug }) => slug));
  });

  it("is empty behind its end, and still says how many there are", async () => {
    const page = await portfolioOf(view, { ...everything, after: "zzzz~" });
    expect(page).toMatchObject({ lines: [], next: null, total: 61 });
  });

  it("is not among the projects at whose table one does not sit", async () => {
    const other = await aProject({ network });
    expect((await ownProjects(other.lead)).map(({ slug }) => slug)).toEqual([other.slug]);
    expect(await ownProjects(await aPerson(network))).toEqual([]);
  });
});

async function allPages(view: NetworkView) {
  const pages = [await portfolioOf(view, everything)];
  for (let after = pages[0]?.next ?? null; after !== null; ) {
    const page = await portfolioOf(view, { ...everything, after });
    pages.push(page);
    after = page.next;
  }
  return pages;
}
