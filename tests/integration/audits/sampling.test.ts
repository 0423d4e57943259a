import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditInNetwork, auditsOf, projectsToAudit, sampleNumbered, samplesOf } from "@/lib/audits/network-queries";
import { openAudit } from "@/lib/audits/open-audit";
import { openThoseDrawn } from "@/lib/audits/open-those-drawn";
import { NotAllowed, NotFound } from "@/lib/errors";
import { drawSample } from "@/lib/network/draw-sample";
import { openNetwork } from "@/lib/network/queries";
import { drawSample as draw } from "@/lib/network/sampling";
import { anOpening, aReply, raiseOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, type Network, now, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

/** Of four projects. */
let network: Network;
beforeAll(async () => {
  await freshDatabase();
  network = await aNetwork();
  for (const title of titles) await aProject({ network, title });
});
afterAll(dropDatabase);

const why = "The yearly look.";
const titles = ["A garden", "A choir", "A garden shed", "100% of the quay"];

const read = (number: number, { id, coordinator }: Network = network) =>
  sampleNumbered({ id }, coordinator.personId, number);
const drawing = (input: object) => drawSample(network.coordinator, network.slug, input, now);

describe("a sample", () => {
  it("is drawn by the newest entry of the network’s ledger, and anyone can draw it again from what is kept", async () => {
    const [head] = await ownerSql`select hash from ledger_head where chain_id = ${network.id}`;
    const sample = await read(await drawing({ size: "2", why }));
    const all = await ownerSql<{ id: string }[]>`select id from project where network_id = ${network.id} order by id`;
    const by = network.coordinator.name;
    expect(sample).toMatchObject({ seed: head?.hash, drawn: 2, from: 4, size: 2, why, drawnOn: today, by });
    expect(sample.drawnFrom).toEqual(all.map(({ id }) => id));
    expect(sample.projects.map(({ id }) => id)).toEqual(draw(sample.seed, sample.drawnFrom, 2));
  });

  it("drawn again goes by another seed, and both stay on the list", async () => {
    const numbers = [await drawing({ size: "2", why }), await drawing({ size: "2", why })];
    const [one, other] = [await read(numbers[0] ?? 0), await read(numbers[1] ?? 0)];
    expect(one.seed).not.toBe(other.seed);
    expect((await samplesOf(network)).map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
  });

  it("of all that a filter finds takes each of them, with the filters of the portfolio and in no order of its own", async () => {
    const gardens = await read(await drawing({ search: "text=GARDEN&stage=forming&sort=quiet", why }));
    expect(gardens.projects.map(({ title }) => title).sort()).toEqual(["A garden", "A garden shed"]);
    expect(gardens.filter).toMatchObject({ text: "GARDEN", stage: "forming", quiet: null });
    expect(gardens.filter).not.toHaveProperty("sort");
  });

  it.each<[string, object, string[]]>([
    ["no reason", {}, ["why"]],
    ["a size that is none", { size: "many", why }, ["size"]],
    ["a size of none", { size: "0", why }, ["size"]],
    ["too large a size", { size: "51", why }, ["size"]],
    ["a filter that finds nothing", { search: "text=zeppelin", why }, [""]],
  ])("is refused with %s", async (_what, input, fields) => {
    expect(await problemFieldsOf(drawing(input))).toEqual(fields);
  });

  it("is drawn by coordinators of that network alone, and read there alone", async () => {
    const [other, person] = [await aNetwork(), await aPerson(network)];
    const number = await drawing({ size: "2", why });
    await expect(drawSample(person, network.slug, { why }, now)).rejects.toThrow(NotAllowed);
    await expect(drawSample(other.coordinator, network.slug, { why }, now)).rejects.toThrow(NotFound);
    await expect(read(number, other)).rejects.toThrow(NotFound);
    await expect(openThoseDrawn(person, network.slug, number, now)).rejects.toThrow(NotFound);
  });

  it("leads to an audit of each project that can be audited by whoever opens them", async () => {
    const own = await aNetwork();
    const leading = await aPerson(own, "coordinator");
    await aProject({ network: own, lead: leading, title: "One’s own" });
    const busy = await aProject({ network: own, title: "Being audited" });
    await aProject({ network: own, title: "Free" });
    await openAudit(own.coordinator, busy.slug, anOpening, now);
    const number = await drawSample(leading, own.slug, { why }, now);
    await expect(openThoseDrawn(leading, own.slug, number, now)).resolves.toBe(1);
    await expect(openThoseDrawn(leading, own.slug, number, now)).resolves.toBe(0);
    const { projects } = await sampleNumbered(own, leading.personId, number);
    const asSeen = projects.map(({ title, audit, openAudit: open, hasOwnSeat }) => [
      title,
      { audited: audit !== null, open: open !== null, hasOwnSeat },
    ]);
    expect(Object.fromEntries(asSeen)).toEqual({
      "One’s own": { audited: false, open: false, hasOwnSeat: true },
      "Being audited": { audited: false, open: true, hasOwnSeat: false },
      Free: { audited: true, open: true, hasOwnSeat: false },
    });
  });

  it("is named only by an audit of one of its projects", async () => {
    const sample = String(await drawing({ search: "text=choir", why }));
    const [{ slug } = { slug: "" }] = await projectsToAudit(network, network.coordinator.personId, "A garden");
    const opening = { ...anOpening, sample };
    expect(await problemFieldsOf(openAudit(network.coordinator, slug, opening, now))).toEqual(["sample"]);
  });
});

describe("the audits of a network", () => {
  it("are listed with those that are open first, and say where the table had the last word", async () => {
    const own = await aNetwork();
    const one = await aProject({ network: own, title: "One" });
    const two = await aProject({ network: own, title: "Two" });
    await raiseOne(one);
    await raiseOne(two);
    await replyAs(two.member, two, "reply");
    const view = await openNetwork(own.coordinator, own.slug);
    const { lines, total, next } = await auditsOf(view, null);
    expect(lines.map(({ title, theirWord }) => [title, theirWord]).sort()).toEqual([
      ["One", 0],
      ["Two", 1],
    ]);
    expect([total, next]).toEqual([2, null]);
    const first = lines[0]?.id ?? "";
    expect((await auditsOf(view, first)).lines.map(({ id }) => id)).toEqual([lines[1]?.id]);
    expect(await auditInNetwork(view, first)).toMatchObject({ number: aReply.audit });
  });

  it("are not there for another network, nor under an address that is none", async () => {
    const own = await aNetwork();
    const project = await aProject({ network: own });
    const { id } = await openAudit(own.coordinator, project.slug, anOpening, now);
    await expect(auditInNetwork(network, id)).rejects.toThrow(NotFound);
    for (const address of ["", "1", "'; drop table audit", `${id}x`]) {
      await expect(auditInNetwork(own, address)).rejects.toThrow(NotFound);
    }
  });

  it("begin with a project that is found by its name", async () => {
    const found = await projectsToAudit(network, network.coordinator.personId, "gard");
    expect(found.map(({ title, openAudit: open, hasOwnSeat }) => [title, open, hasOwnSeat])).toEqual([
      ["A garden", null, false],
      ["A garden shed", null, false],
    ]);
  });
});
