import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { InvalidInput } from "@/lib/errors";
import { changesOf } from "@/lib/network/changes-queries";
import { look } from "@/lib/network/look";
import { ownLook } from "@/lib/network/own-queries";
import { type CoordinatorView, openNetworkAsCoordinator } from "@/lib/network/queries";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aNetwork, aProject, type Network, now, type Project, startedOn, today } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const since = (count: number) => ({ since: minutes(count), until: minutes(1000) });

let network: Network;
let garden: Project;
let view: CoordinatorView;
beforeEach(async () => {
  network = await aNetwork();
  garden = await aProject({ network, title: "A quiet garden" });
  await aProject({ network, title: "Another" });
  await aProject();
  view = await openNetworkAsCoordinator(network.coordinator, network.slug);
});

describe("what changed in a network's projects", () => {
  it("names each project in which something was done, and how often what was", async () => {
    await writeAreaNote(garden.lead, garden.slug, { area: "people", text: "One", version: 0 }, minutes(1));
    await writeAreaNote(garden.lead, garden.slug, { area: "people", text: "Two", version: 1 }, minutes(2));
    const stances = { seat1: "agree", seat2: "stand-aside", seat4: "agree" };
    const decided = { title: "A bench", reviewOn: "2027-01-04", stances, dissentNone: undefined, dissent: "Too dear" };
    await decide({ lead: garden.lead, slug: garden.slug }, decided, minutes(3));
    const { lines, changed } = await changesOf(view, since(0));
    expect(changed).toBe(1);
    expect(lines).toEqual([
      expect.objectContaining({
        slug: garden.slug,
        deeds: expect.arrayContaining([
          { noun: "area", times: 2 },
          { noun: "decision", times: 1 },
        ]),
        decisions: [expect.objectContaining({ title: "A bench", differed: true, madeWithout: ["carers"] })],
      }),
    ]);
    expect((await changesOf(view, since(2))).lines[0]?.deeds).toEqual([{ noun: "decision", times: 1 }]);
    expect(await changesOf(view, since(3))).toMatchObject({ lines: [], changed: 0 });
  });

  it("tells the areas that have another status now, and where people began to differ", async () => {
    await confirmArea(garden.member, garden.slug, { area: "decisions", answer: "in-place", note: "" }, minutes(1));
    await confirmArea(garden.lead, garden.slug, { area: "decisions", answer: "not-yet", note: "" }, minutes(2));
    const { lines } = await changesOf(view, since(0));
    expect(lines[0]?.steps).toEqual([{ area: "decisions", before: "not-started", after: "in-progress" }]);
    expect(lines[0]?.differ).toEqual(["decisions"]);
    expect((await changesOf(view, since(1))).lines[0]).toMatchObject({ steps: [], differ: ["decisions"] });
  });

  it("comes in pages that together have every project once", async () => {
    for (let number = 0; number < 9; number += 1) {
      const start = { title: number % 3 ? `Begun ${number}` : "The same", startedOn, ownGroup: "carers" };
      await startProject(network.coordinator, network.slug, start, minutes(5));
    }
    const whole = (await changesOf(view, since(0), undefined, 50)).lines.map(({ id }) => id);
    expect(whole).toHaveLength(9);
    const found: string[] = [];
    let page = await changesOf(view, since(0), undefined, 4);
    for (;;) {
      found.push(...page.lines.map(({ id }) => id));
      const last = page.lines.at(-1);
      if (!page.hasAfter || !last) break;
      page = await changesOf(view, since(0), { after: { key: 0, title: last.titleKey, id: last.id }, before: null }, 4);
    }
    expect(found).toEqual(whole);
    const [first] = page.lines;
    const before = { key: 0, title: first?.titleKey ?? "", id: first?.id ?? "" };
    const back = await changesOf(view, since(0), { after: null, before }, 4);
    expect(back.lines.map(({ id }) => id)).toEqual(whole.slice(4, 8));
  });

  it("begins anew from where the coordinator looked, and never before", async () => {
    expect(await ownLook(view)).toEqual({ lookedAt: null, joinedOn: today, letterIsStopped: false });
    const { coordinator, slug } = network;
    await look(coordinator, slug, { until: minutes(5).toISOString() }, minutes(9));
    await look(coordinator, slug, { until: minutes(2).toISOString() }, minutes(9));
    expect(await ownLook(view)).toEqual({ lookedAt: minutes(5), joinedOn: today, letterIsStopped: false });
    await expect(look(coordinator, slug, { until: minutes(20).toISOString() }, minutes(9))).rejects.toThrow(
      InvalidInput,
    );
    await expect(look(coordinator, slug, { until: "soon" }, minutes(9))).rejects.toThrow(InvalidInput);
  });
});
