import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refused } from "@/lib/errors";
import { contentAddress } from "@/lib/framework/content-address";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { versionAsTyped } from "@/lib/framework/next-version";
import { previewVersion } from "@/lib/framework/prepare-version";
import { publishFramework } from "@/lib/framework/publish-framework";
import { firstVersionOf, versionOf, versionsOf } from "@/lib/framework/queries";
import { openNetwork } from "@/lib/network/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aVersion, publish } from "@/tests/support/framework";
import { aNetwork, aPerson, now } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("publishing a version", () => {
  it("keeps it under its address, points the network to it and keeps the step", async () => {
    const { coordinator, slug } = await aNetwork();
    const before = await openNetwork(coordinator, slug);
    expect(await publish(coordinator, slug, { why: "Nobody says “adhere”." })).toBe(2);
    const after = await openNetwork(coordinator, slug);
    expect(after.framework.version).toBe(2);
    expect(after.framework.statements[0]?.text).toBe("We will make a group culture and keep to it.");
    expect(after.frameworkHash).toBe(contentAddress(after.framework));
    const line = { number: 2, weight: "wording", why: "Nobody says “adhere”.", publishedAt: now, by: coordinator.name };
    expect(await versionsOf(after)).toEqual([line]);
    expect(await versionOf(after, 2)).toEqual({ content: after.framework, before: before.framework });
    expect(await versionOf(after, 1)).toEqual({ content: before.framework, before: null });
    expect(await firstVersionOf(after)).toEqual(before.framework);
    await expect(versionOf(after, 3)).rejects.toThrow(/not there/);
  });

  it("asks for one adoption, in the same transaction", async () => {
    const { id, coordinator, slug } = await aNetwork();
    await publish(coordinator, slug);
    await refusalOf(publish(coordinator, slug, { why: "" }));
    const jobs =
      await ownerSql`select data from pgboss.job where name = 'adopt-framework' and data ->> 'networkId' = ${id}`;
    expect(jobs.map(({ data }) => data)).toEqual([{ networkId: id }]);
  });

  it("gives a new statement an id that no version of the network ever used", async () => {
    const { coordinator, slug } = await aNetwork();
    await publish(coordinator, slug, { added: "We will celebrate.", weight: "material" });
    const { framework } = await openNetwork(coordinator, slug);
    const withoutIt = { ...versionAsTyped(framework), weight: "material", why: "It went without saying.", version: 2 };
    const statements = withoutIt.statements.filter(({ id }) => id !== "s15");
    await publishFramework(coordinator, slug, { ...withoutIt, statements }, now);
    await publish(coordinator, slug, { added: "We will give thanks.", weight: "material" });
    const { framework: newest } = await openNetwork(coordinator, slug);
    expect(newest.statements.at(-1)).toEqual({ id: "s16", text: "We will give thanks." });
    expect(newest.version).toBe(4);
  });

  it("is the network's own: another network that publishes the same has the same version, and its own step", async () => {
    const [one, other] = [await aNetwork(), await aNetwork()];
    for (const { coordinator, slug } of [one, other]) await publish(coordinator, slug, { why: "The same." });
    const [first, second] = [
      await openNetwork(one.coordinator, one.slug),
      await openNetwork(other.coordinator, other.slug),
    ];
    expect(first.frameworkHash).toBe(second.frameworkHash);
    expect((await versionsOf(second)).map(({ by }) => by)).toEqual([other.coordinator.name]);
  });
});

describe("refused, and leaves no trace:", () => {
  it("a version in which nothing is different", async () => {
    const { coordinator, slug } = await aNetwork();
    const same = { ...versionAsTyped(jerseyMentalHealth), version: 1, weight: "material", why: "To be sure." };
    const before = await wholeDatabase();
    const refusal = await refusalOf(publishFramework(coordinator, slug, same, now));
    expect(refusal).toBeInstanceOf(Refused);
    expect(String(refusal)).toContain("Nothing is different from version 1, so there is no new version.");
    expect(await wholeDatabase()).toEqual(before);
  });

  it("one without weight and reason, and one that calls a new statement wording", async () => {
    const { coordinator, slug } = await aNetwork();
    const version = await aVersion(coordinator, slug);
    const without = { ...version, weight: "", why: " " };
    expect(await problemFieldsOf(publishFramework(coordinator, slug, without, now))).toEqual(["weight", "why"]);
    const more = await aVersion(coordinator, slug, { added: "We will celebrate." });
    expect(await problemFieldsOf(publishFramework(coordinator, slug, more, now))).toEqual(["weight"]);
  });

  it("one by somebody of another network, or by somebody who coordinates nothing here", async () => {
    const network = await aNetwork();
    const version = await aVersion(network.coordinator, network.slug);
    const [person, stranger] = [await aPerson(network), (await aNetwork()).coordinator];
    await expect(publishFramework(person, network.slug, version, now)).rejects.toThrow(/role here/);
    await expect(publishFramework(stranger, network.slug, version, now)).rejects.toThrow(/not there/);
  });

  it("the second of two at once, who is told what the first changed; saved again it takes its place", async () => {
    const network = await aNetwork();
    const second = await aPerson(network, "coordinator");
    const theirs = await aVersion(second, network.slug, { words: "We will agree how we are together." });
    await publish(network.coordinator, network.slug, { words: "We will have a group culture." });
    const stale = await staleEditOf(publishFramework(second, network.slug, theirs, now));
    expect(stale.version).toBe(2);
    expect(stale.message).toContain(network.coordinator.name);
    const removed = [jerseyMentalHealth.statements[0]?.text];
    expect(stale.changes).toEqual([{ label: "Statement 1", removed, added: ["We will have a group culture."] }]);
    expect(await publishFramework(second, network.slug, { ...theirs, version: stale.version }, now)).toBe(3);
  });

  it("all but one of ten at once", async () => {
    const { coordinator, slug } = await aNetwork();
    const version = await aVersion(coordinator, slug);
    const tries = Array.from({ length: 10 }, (_, place) =>
      publishFramework(coordinator, slug, { ...version, why: `Reason ${place}.` }, now),
    );
    const saved = (await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled");
    expect(saved).toHaveLength(1);
  });
});

describe("looking at a version before it is published", () => {
  it("tells the difference, keeps nothing, and refuses what publishing would refuse", async () => {
    const { coordinator, slug } = await aNetwork();
    const network = await openNetwork(coordinator, slug);
    const before = await wholeDatabase();
    const preview = await previewVersion(network, await aVersion(coordinator, slug, { added: "We will celebrate." }));
    expect(preview).toMatchObject({ number: 2, mustBeMaterial: true, signatures: 0, projects: 0 });
    expect(preview.difference.statements.map(({ number }) => number)).toEqual([1, 15]);
    await expect(previewVersion(network, { ...versionAsTyped(network.framework), version: 1 })).rejects.toThrow(
      Refused,
    );
    expect(await problemFieldsOf(previewVersion(network, { version: "x" }))).toEqual(["version"]);
    expect(await wholeDatabase()).toEqual(before);
  });
});
