import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentAddress } from "@/lib/framework/content-address";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { foundNetwork } from "@/lib/network/found-network";
import { openNetworkAsCoordinator } from "@/lib/network/queries";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { startProject } from "@/lib/projects/start-project";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { entriesAfter, headsNow } from "@/tests/support/ledger";
import { actorNamed, aNetwork, aPerson, emailOf, now, startedOn } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const founding = {
  slug: "island",
  name: "Island network",
  timeZone: "Europe/Jersey",
  supportWords: "Call 0800 000 000.",
  coordinator: { name: "Imogen Clarke", email: "imogen@example.org" },
};

describe("founding a network", () => {
  it("is recorded on nobody's behalf: the network, its first person, their place in it", async () => {
    const heads = await headsNow();
    await foundNetwork(founding, now);
    const entries = await entriesAfter(heads);
    expect(
      entries.map(({ entry }) => [entry.chainKind, entry.entityKind, entry.seq, entry.verb, entry.actorId]),
    ).toEqual([
      ["account", "person", 1, "network.found", null],
      ["network", "network", 1, "network.found", null],
      ["network", "network-person", 2, "network.found", null],
    ]);
  });

  it("gives it the framework under the address of its content", async () => {
    const view = await openNetworkAsCoordinator(await actorNamed("Imogen Clarke"), "island");
    expect(view.frameworkHash).toBe(contentAddress(jerseyMentalHealth));
    expect(view.framework).toEqual(jerseyMentalHealth);
  });

  const wrong: [string, Record<string, unknown>, string][] = [
    ["an address that is taken", {}, "slug"],
    ["an address that is none", { slug: "Our Island" }, "slug"],
    ["no name", { slug: "other", name: "" }, "name"],
    ["an unknown time zone", { slug: "other", timeZone: "Jersey" }, "timeZone"],
    ["no coordinator's address", { slug: "other", coordinator: { name: "Imogen" } }, "coordinator.email"],
  ];
  it.each(wrong)("with %s names the field and saves nothing", async (_what, fields, field) => {
    const before = await wholeDatabase();
    expect(await problemFieldsOf(foundNetwork({ ...founding, ...fields }, now))).toEqual([field]);
    expect(await wholeDatabase()).toEqual(before);
  });

  it("again with the same framework keeps one version of it", async () => {
    await foundNetwork({ ...founding, slug: "mainland" }, now);
    const [versions] = await ownerSql`select count(*)::integer as count from framework_version`;
    expect(versions?.count).toBe(1);
  });
});

describe("letting someone into the network", () => {
  it("lets the same person in once", async () => {
    const network = await aNetwork();
    const { name } = await aPerson(network);
    const again = { name, email: emailOf(name), role: "coordinator" };
    expect(await problemFieldsOf(inviteToNetwork(network.coordinator, network.slug, again, now))).toEqual(["email"]);
  });

  it("makes a coordinator, who can let in others", async () => {
    const network = await aNetwork();
    const coordinator = await aPerson(network, "coordinator");
    await expect(aPerson({ ...network, coordinator })).resolves.toHaveProperty("personId");
  });
});

describe("the address of a project", () => {
  it.each([
    ["Café für alle", "cafe-fur-alle"],
    ["New", "project"],
    ["花園", "project-2"],
    ["a".repeat(100), "a".repeat(60)],
  ])("of %s is %s", async (title, slug) => {
    const { slug: network, coordinator } = await aNetwork();
    await expect(startProject(coordinator, network, { title, startedOn, ownGroup: "carers" }, now)).resolves.toBe(slug);
  });

  it("has a number when the plain one is taken", async () => {
    const { slug, coordinator } = await aNetwork();
    const start = { title: "Our 100% garden_plan", startedOn, ownGroup: "carers" };
    expect(await startProject(coordinator, slug, start, now)).toBe("our-100-garden-plan");
    expect(await startProject(coordinator, slug, start, now)).toBe("our-100-garden-plan-2");
    expect(await startProject(coordinator, slug, start, now)).toBe("our-100-garden-plan-3");
  });
});

describe("a network's time zone", () => {
  it.each(["UTC", "Europe/Jersey", "Asia/Calcutta", "Asia/Kolkata", "America/Argentina/Buenos_Aires"])(
    "may be %s, and its projects have a standing there",
    async (timeZone) => {
      const network = await aNetwork({ timeZone });
      const start = { title: "A garden", startedOn, ownGroup: "carers" };
      await expect(startProject(network.coordinator, network.slug, start, now)).resolves.toMatch(/^a-garden/);
    },
  );

  it.each(["+01:00", "Europe/Atlantis", "Jersey", "", "Europe/Jersey; drop table"])("is not %o", async (timeZone) => {
    expect(await problemFieldsOf(foundNetwork({ ...founding, slug: "other", timeZone }, now))).toEqual(["timeZone"]);
  });
});
