import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeToken } from "@/lib/api-tokens/make-token";
import { ownTokens } from "@/lib/api-tokens/queries";
import { revokeToken } from "@/lib/api-tokens/revoke-token";
import { mostTokens } from "@/lib/api-tokens/words";
import { env } from "@/lib/env";
import { InvalidInput, NotAllowed, NotFound, Refused } from "@/lib/errors";
import { verifyLedger } from "@/lib/ledger/verify";
import { ask, aToken } from "@/tests/support/api";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aPerson, aProject, type Network } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const asked = (network: Network, more: object = {}) => ({
  name: "Report",
  network: network.slug,
  scopes: { projects: "projects" },
  days: "30",
  ...more,
});

describe("a token that was made", () => {
  it("is 256 random bits behind a beginning that tells what it is, and is kept nowhere", async () => {
    const network = await aNetwork();
    const token = await makeToken(network.coordinator, asked(network));
    expect(token).toMatch(/^alongside_[\w-]{43}$/);
    expect(Buffer.from(token.slice("alongside_".length), "base64url")).toHaveLength(32);
    const tables = await wholeDatabase();
    for (const text of Object.values(tables)) expect(text).not.toContain(token.slice("alongside_".length));
    const [row] = await ownerSql`select token_hash from api_token order by made_at desc limit 1`;
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(tables.revision).not.toContain(row?.token_hash);
  });

  it("is good for as long as was asked, and no longer", async () => {
    const project = await aProject();
    const { network } = project;
    const almost = new Date(Date.now() - 30 * 86_400_000 + 60_000);
    const over = new Date(Date.now() - 30 * 86_400_000 - 1);
    const status = async (at: Date) =>
      (await ask("/projects/{slug}", project, { token: await aToken(network.coordinator, network, { at }) })).status;
    expect(await status(almost)).toBe(200);
    expect(await status(over)).toBe(401);
  });

  it("keeps the last day on which it was used, once a day, and no record of it", async () => {
    const project = await aProject();
    const { coordinator } = project.network;
    const token = await aToken(coordinator, project.network);
    expect((await ownTokens(coordinator))[0]?.usedOn).toBeNull();
    const entries = async () => (await ownerSql`select count(*)::int as entries from ledger_entry`)[0]?.entries;
    const before = await entries();
    await ask("/projects/{slug}", project, { token });
    const [used] =
      await ownerSql`select used_on::text as day, xmin::text as written from api_token where person_id = ${coordinator.personId}`;
    await Promise.all([1, 2, 3].map(() => ask("/projects/{slug}", project, { token })));
    const [again] =
      await ownerSql`select used_on::text as day, xmin::text as written from api_token where person_id = ${coordinator.personId}`;
    expect(used?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(again).toEqual(used);
    expect(await entries()).toBe(before);
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });

  it("of a demo network reads nothing while the demo is off", async () => {
    const network = await aNetwork({ isDemo: true });
    const project = await aProject({ network });
    const token = await aToken(network.coordinator, network);
    expect(env().demo).toBe(false);
    expect((await ask("/projects/{slug}", project, { token })).status).toBe(401);
  });
});

describe("making one", () => {
  it("is for the network's coordinators, and out of sight for everyone else", async () => {
    const network = await aNetwork();
    expect(await refusalOf(makeToken(await aPerson(network), asked(network)))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(makeToken((await aNetwork()).coordinator, asked(network)))).toBeInstanceOf(NotFound);
  });

  it.each([
    [{ name: "" }, "name"],
    [{ name: "x".repeat(81) }, "name"],
    [{ network: "Not a slug" }, "network"],
    [{ network: undefined }, "network"],
    [{ scopes: {} }, "scopes"],
    [{ scopes: { all: "everything" } }, "scopes"],
    [{ scopes: "projects" }, "scopes"],
    [{ days: "366" }, "days"],
    [{ days: "36500" }, "days"],
    [{ days: "" }, "days"],
    [{ days: undefined }, "days"],
  ])("with %j is refused", async (wrong, field) => {
    const network = await aNetwork();
    const fields = await problemFieldsOf(makeToken(network.coordinator, asked(network, wrong)));
    expect(fields.map((name) => name.split(".")[0])).toEqual([field]);
  });

  it("twice with the same form makes one", async () => {
    const network = await aNetwork();
    const twice = await Promise.allSettled([1, 2].map(() => makeToken(network.coordinator, asked(network))));
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await ownTokens(network.coordinator)).toHaveLength(1);
  });

  it("goes on until there are too many that work", async () => {
    const network = await aNetwork();
    for (let number = 1; number <= mostTokens; number += 1) await aToken(network.coordinator, network);
    expect(await refusalOf(aToken(network.coordinator, network))).toBeInstanceOf(Refused);
    await revokeToken(network.coordinator, { token: 1 });
    await expect(aToken(network.coordinator, network)).resolves.toBeTruthy();
  });
});

describe("revoking", () => {
  it("two at once ends both", async () => {
    const project = await aProject();
    const { network } = project;
    const tokens = [await aToken(network.coordinator, network), await aToken(network.coordinator, network)];
    await Promise.all([1, 2].map((token) => revokeToken(network.coordinator, { token })));
    for (const token of tokens) expect((await ask("/projects/{slug}", project, { token })).status).toBe(401);
    expect((await ownTokens(network.coordinator)).map(({ state }) => state)).toEqual(["revoked", "revoked"]);
  });

  it("the same one twice at once is recorded once", async () => {
    const network = await aNetwork();
    await aToken(network.coordinator, network);
    const twice = await Promise.allSettled([1, 2].map(() => revokeToken(network.coordinator, { token: 1 })));
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });

  it("someone else's finds nothing", async () => {
    const network = await aNetwork();
    await aToken(network.coordinator, network);
    expect(await refusalOf(revokeToken(await aPerson(network, "coordinator"), { token: 1 }))).toBeInstanceOf(NotFound);
  });

  it.each(["0", "", "one", null, {}, "1e3"])("%j is refused", async (token) => {
    const { coordinator } = await aNetwork();
    const refusal = await refusalOf(revokeToken(coordinator, { token }));
    expect(refusal instanceof InvalidInput || refusal instanceof NotFound).toBe(true);
  });
});
