import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adapter } from "@/lib/auth/adapter";
import { createSession, endSession, endSessionOf, ownBrowsers } from "@/lib/auth/sessions";
import { withinLimit } from "@/lib/limit-attempts";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aNetwork, aPerson, emailOf, type Network } from "@/tests/support/network";
import { wholeDatabase } from "@/tests/support/whole-database";

let network: Network;
beforeAll(async () => {
  await freshDatabase();
  network = await aNetwork();
});
afterAll(dropDatabase);

describe("one's own signed-in browsers", () => {
  it("are listed, with the one that asks marked, and without those whose time is over", async () => {
    const person = await aPerson(network);
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await createSession(person.personId, longAgo, { browser: "Old phone" });
    await createSession(person.personId, new Date(), { browser: "Tablet" });
    const { token } = await createSession(person.personId, new Date(), { browser: "Laptop" });
    const browsers = await ownBrowsers(person, token);
    expect(browsers.map(({ browser, isThisOne }) => `${browser} ${isThisOne}`).sort()).toEqual([
      "Laptop true",
      "Tablet false",
    ]);
  });

  it("can be signed out; somebody else's cannot", async () => {
    const [mine, theirs] = [await aPerson(network), await aPerson(network)];
    await createSession(mine.personId);
    const { token } = await createSession(theirs.personId);
    const [other] = await ownBrowsers(theirs, token);
    await endSession(mine, other?.id ?? "");
    expect(await ownBrowsers(theirs, token)).toHaveLength(1);
    await endSession(theirs, other?.id ?? "");
    expect(await ownBrowsers(theirs, token)).toEqual([]);
    expect(await ownBrowsers(mine, undefined)).toHaveLength(1);
  });

  it("end with the token that they hold", async () => {
    const person = await aPerson(network);
    const { token } = await createSession(person.personId);
    expect(await adapter.getSessionAndUser?.(token)).toMatchObject({ user: { id: person.personId } });
    await endSessionOf(token);
    expect(await adapter.getSessionAndUser?.(token)).toBeNull();
  });

  it("are kept without their tokens", async () => {
    const { token } = await createSession((await aPerson(network)).personId);
    expect(JSON.stringify(await wholeDatabase())).not.toContain(token);
  });
});

describe("nobody gets an account by signing in", () => {
  it("whatever next-auth is asked to make", async () => {
    await expect(async () =>
      adapter.createUser?.({ id: "", email: "new@example.org", emailVerified: null }),
    ).rejects.toThrow("not by signing in");
    expect(await adapter.getUserByEmail?.("new@example.org")).toBeNull();
  });

  it("but an account of the organisation is bound to the person it belongs to", async () => {
    const { personId, name } = await aPerson(network);
    const account = { provider: "organisation", providerAccountId: "7", type: "oauth" as const, userId: personId };
    expect(await adapter.getUserByAccount?.(account)).toBeNull();
    await adapter.linkAccount?.(account);
    expect(await adapter.getUserByAccount?.(account)).toMatchObject({ id: personId, email: emailOf(name) });
  });
});

describe("attempts are counted", () => {
  it("by what was tried and by whom, and neither in capitals nor elsewhere anew", async () => {
    const five = [];
    for (let time = 0; time < 5; time += 1) five.push(await withinLimit("link-to", "pat@example.org"));
    expect(five).toEqual([true, true, true, true, true]);
    expect(await withinLimit("link-to", "PAT@example.org")).toBe(false);
    expect(await withinLimit("link-to", "ana@example.org")).toBe(true);
    expect(await withinLimit("link-from", "pat@example.org")).toBe(true);
  });

  it("when they come all at once", async () => {
    const tries = Array.from({ length: 20 }, () => withinLimit("link-to", "josh@example.org"));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(5);
  });

  it("without keeping the address", async () => {
    await withinLimit("link-to", "a.hidden.address@example.org");
    expect((await wholeDatabase()).attempt).not.toContain("hidden");
  });
});
