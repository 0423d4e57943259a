import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/api/endpoints";
import { revokeToken } from "@/lib/api-tokens/revoke-token";
import { scopes, tokenPrefix } from "@/lib/api-tokens/words";
import { createSession } from "@/lib/auth/sessions";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { type Address, addresses, ask, askNothing, aToken } from "@/tests/support/api";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aFullProject } from "@/tests/support/full-project";
import { aNetwork, aPerson, aProject, type Project, partIn } from "@/tests/support/network";

const longAgo = new Date("2020-01-01T12:00:00Z");
const others = (address: Address) => scopes.filter((one) => one !== endpoints[address].scope);

let project: Project;
/** Whose token it is, what it is like; each made anew. */
const cases: Record<string, { status: number; token: (address: Address) => Promise<string | undefined> }> = {
  "no token": { status: 401, token: async () => undefined },
  "a token that nobody made": { status: 401, token: async () => `${tokenPrefix}${"a".repeat(43)}` },
  "a token that ran out": {
    status: 401,
    token: () => aToken(project.network.coordinator, project.network, { at: longAgo }),
  },
  "a token that was revoked": {
    status: 401,
    token: async () => {
      const coordinator = await aPerson(project.network, "coordinator");
      const token = await aToken(coordinator, project.network);
      await revokeToken(coordinator, { token: 1 });
      return token;
    },
  },
  "the token of someone who coordinates no more": {
    status: 401,
    token: async () => {
      const { network } = project;
      const coordinator = await aPerson(network, "coordinator");
      const token = await aToken(coordinator, network);
      const person = await partIn(network, coordinator);
      await changeNetworkRole(network.coordinator, network.slug, { person, role: "person" });
      return token;
    },
  },
  "a token for other things": {
    status: 403,
    token: (address) => aToken(project.network.coordinator, project.network, { only: others(address) }),
  },
  "a token of another network": {
    status: 404,
    token: async () => {
      const network = await aNetwork();
      return aToken(network.coordinator, network);
    },
  },
  "a token for just that": {
    status: 200,
    token: async (address) => {
      const coordinator = await aPerson(project.network, "coordinator");
      return aToken(coordinator, project.network, { only: [endpoints[address].scope] });
    },
  },
};

beforeAll(async () => {
  await freshDatabase();
  project = await aFullProject();
}, 60_000);
afterAll(dropDatabase);

describe.each(addresses)("%s", (address) => {
  it.each(Object.entries(cases))("with %s", async (_whose, { status, token }) => {
    const answer = await ask(address, project, { token: await token(address) });
    expect(answer.status).toBe(status);
    if (status === 200) return;
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status, type: "about:blank" });
  });
});

it("a token that does not work is told nothing but that, whatever the reason", async () => {
  const told = new Set<string>();
  for (const { status, token } of Object.values(cases)) {
    if (status !== 401) continue;
    const answer = await ask("/projects/{slug}", project, { token: await token("/projects/{slug}") });
    told.add(JSON.stringify([...answer.headers]) + (await answer.text()));
  }
  expect([...told]).toEqual([expect.stringContaining("Bearer realm=")]);
});

it("a token reads its own network alone, also for someone who coordinates two and sits at a table of the other", async () => {
  const other = await aProject();
  const { coordinator } = project.network;
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`insert into network_person (network_id, person_id, role, joined_on) values (${other.network.id}, ${coordinator.personId}, 'coordinator', '2026-01-01')`;
    await sql`update member set person_id = ${coordinator.personId} where project_id = ${other.id} and number = 1`;
  });
  const token = await aToken(coordinator, project.network);
  for (const address of addresses) expect((await ask(address, other, { token })).status).toBe(404);
});

it("the table of one's own network is out of sight for a token once its person coordinates no more", async () => {
  const { network } = project;
  const coordinator = await aPerson(network, "coordinator");
  const own = await aProject({ network, lead: coordinator });
  const token = await aToken(coordinator, network);
  expect((await ask("/projects/{slug}", own, { token })).status).toBe(200);
  await changeNetworkRole(network.coordinator, network.slug, {
    person: await partIn(network, coordinator),
    role: "person",
  });
  expect((await ask("/projects/{slug}", own, { token })).status).toBe(401);
});

it("a cookie says nothing here", async () => {
  const { token } = await createSession(project.network.coordinator.personId);
  const headers = { cookie: `next-auth.session-token=${token}; __Secure-next-auth.session-token=${token}` };
  for (const address of addresses) expect((await ask(address, project, { headers })).status).toBe(401);
});

describe("what no token is", () => {
  const hostile = [
    "",
    "Bearer",
    "Bearer ",
    "Bearer  ",
    "Basic aW1vZ2VuOnBhc3N3b3Jk",
    "Bearer null",
    `Bearer ${tokenPrefix}`,
    `Bearer ${tokenPrefix}${"a".repeat(5000)}`,
    `Bearer ${tokenPrefix}${"é".repeat(43)}`,
    `Bearer ${tokenPrefix}' or '1'='1`,
    "Bearer \u00ff\u00fe",
  ];
  it.each(hostile)("%j is refused", async (authorization) => {
    expect((await ask("/projects/{slug}", project, { headers: { authorization } })).status).toBe(401);
  });

  it("two headers at once are none", async () => {
    const token = await aToken(project.network.coordinator, project.network);
    const headers = { authorization: `Bearer ${token}, Bearer ${token}` };
    expect((await ask("/projects/{slug}", project, { headers })).status).toBe(401);
  });

  it("a token in the address is refused", async () => {
    const token = await aToken(project.network.coordinator, project.network);
    expect((await ask("/projects/{slug}", project, { query: `?access_token=${token}` })).status).toBe(401);
    expect((await ask("/projects/{slug}", project, { token, query: `?access_token=${token}` })).status).toBe(400);
  });
});

it("an address where nothing is is not found", async () => {
  const answer = await askNothing();
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});
