import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiDocument } from "@/lib/api/document";
import { recordedThings } from "@/lib/ledger/recorded-things";
import { withinLimit } from "@/lib/limit-attempts";
import { writeBrief } from "@/lib/projects/write-brief";
import { type Address, addresses, ask, aToken } from "@/tests/support/api";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { everyCommand } from "@/tests/support/every-command";
import { aFullProject } from "@/tests/support/full-project";
import { aNetwork, aProject, type Network, type Project } from "@/tests/support/network";

let full: Project;
let token: string;
beforeAll(async () => {
  await freshDatabase();
  full = await aFullProject();
  token = await aToken(full.network.coordinator, full.network);
}, 60_000);
afterAll(dropDatabase);

describe("every answer", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const document = apiDocument();
  ajv.addSchema({ $id: "document", ...document });

  it.each(addresses)("%s is as the document says, and not empty", async (address) => {
    const answer = await ask(address, full, { token });
    const body = await answer.json();
    const where = address.replaceAll("~", "~0").replaceAll("/", "~1");
    const schema = `document#/paths/${encodeURI(where)}/get/responses/200/content/application~1json/schema`;
    const holds = ajv.getSchema(schema);
    expect(holds?.(body), JSON.stringify(holds?.errors)).toBe(true);
    expect(JSON.stringify(body).length).toBeGreaterThan(100);
    if ("items" in body) expect(body.items.length).toBeGreaterThan(0);
  });

  it.each(addresses)("%s is for nobody to keep on its way", async (address) => {
    const { headers } = await ask(address, full, { token });
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("vary")).toBe("Authorization");
    expect(headers.has("access-control-allow-origin")).toBe(false);
    expect(headers.has("set-cookie")).toBe(false);
  });
});

it("says what pages say: the rules with their reasons, the decision with its stances, the reading with its value", async () => {
  const read = async (address: Address) => (await ask(address, full, { token })).json();
  const standing = await read("/projects/{slug}/standing");
  expect(standing.areas.flatMap((area: { rules: unknown[] }) => area.rules)).toHaveLength(50);
  expect(standing.areas[1].rules[0]).toMatchObject({
    id: "2.1",
    answer: expect.any(String),
    reason: expect.any(String),
  });
  const decision = await read("/projects/{slug}/decisions/{number}");
  expect(decision.stances[0]).toMatchObject({ name: expect.any(String), stance: expect.any(String) });
  const outcomes = await read("/projects/{slug}/outcomes");
  expect(outcomes.items[0].measures[0].readings[0]).toMatchObject({ value: expect.any(Number) });
  const project = await read("/projects/{slug}");
  expect(project).toMatchObject({ title: full.title, brief: { aims: [{ text: expect.any(String) }] } });
});

describe("what is private", () => {
  it("leaves by no address, whatever stands in a private column", async () => {
    expect(await plantPrivateWords(full)).toBeGreaterThan(20);
    // The one that there was is no hash any more.
    token = await aToken(full.network.coordinator, full.network);
    for (const address of addresses) {
      const answer = await ask(address, full, { token });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(/quokka/i);
    }
  });
});

describe("page after page", () => {
  let network: Network;
  let projects: Project[];
  let all: string;
  beforeAll(async () => {
    network = await aNetwork();
    projects = [];
    for (const title of ["Delta", "Alpha", "Charlie", "Bravo", "Echo"])
      projects.push(await aProject({ network, title }));
    all = await aToken(network.coordinator, network);
  }, 60_000);

  async function walk(between?: (page: number) => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    let query = "?limit=2";
    for (let page = 1; ; page += 1) {
      const answer = await ask("/networks/{slug}/projects", { slug: "", network }, { token: all, query });
      const { items, next } = await answer.json();
      seen.push(...items.map(({ slug }: { slug: string }) => slug));
      expect(answer.headers.get("link")).toBe(next && `<${next}>; rel="next"`);
      if (next === null) return seen;
      query = new URL(next, "http://localhost").search;
      await between?.(page);
    }
  }

  it("has each project once, and then no next", async () => {
    expect(await walk()).toEqual(projects.map(({ slug }) => slug).toSorted());
  });

  it("misses none and has none twice while projects are renamed and begun", async () => {
    const before = projects.map(({ slug }) => slug);
    const [delta] = projects;
    const seen = await walk(async (page) => {
      if (page !== 1 || !delta) return;
      await writeBrief(delta.lead, delta.slug, { title: "Aardvark", aims: [{ text: "One" }], version: 1 });
      await aProject({ network, title: "Foxtrot" });
      await aProject({ network, title: "Aaa" });
    });
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toEqual(expect.arrayContaining(before));
  });

  it("of decisions goes on after the number of the last", async () => {
    const page = async (query: string) => (await ask("/projects/{slug}/decisions", full, { token, query })).json();
    const first = await page("?limit=1");
    expect(first.items.map(({ number }: { number: number }) => number)).toEqual([1]);
    const second = await page(new URL(first.next, "http://localhost").search);
    expect(second.items[0].number).toBe(2);
    expect((await page("?after=999999")).items).toEqual([]);
  });
});

it("of findings goes on after the last, also across projects, with both voices and nobody’s inner name", async () => {
  await everyCommand["audit.raise-finding"].attempt(full.network.coordinator, full);
  for (const address of ["/networks/{slug}/findings", "/projects/{slug}/findings"] as const) {
    const page = async (query: string) => (await ask(address, full, { token, query })).json();
    const first = await page("?limit=1");
    const second = await page(new URL(first.next, "http://localhost").search);
    expect([first.items[0].number, second.items[0].number, second.next]).toEqual([1, 2, null]);
    expect(first.items[0].steps[0]).toMatchObject({ by: "table", seat: 3, name: full.member.name });
    expect(JSON.stringify(first.items)).not.toMatch(/memberId|"version"/);
    expect((await page(`?after=${full.id}`)).items).toEqual([]);
  }
});

describe("the tag of an answer", () => {
  const tagOf = async (address: Address, project: Project, own: string) => {
    const answer = await ask(address, project, { token: own });
    return answer.headers.get("etag") ?? "";
  };

  it("stays while nothing changes, is another after a change, and saves sending the same again", async () => {
    const project = await aProject();
    const own = await aToken(project.network.coordinator, project.network);
    const addressesNow: Address[] = ["/projects/{slug}", "/projects/{slug}/standing", "/networks/{slug}/standings"];
    for (const address of addressesNow) {
      const tag = await tagOf(address, project, own);
      expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
      for (const sent of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
        const again = await ask(address, project, { token: own, headers: { "if-none-match": sent } });
        expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
      }
      expect((await ask(address, project, { token: own, headers: { "if-none-match": '"other"' } })).status).toBe(200);
    }
    const before = await tagOf("/projects/{slug}/standing", project, own);
    const projectBefore = await tagOf("/projects/{slug}", project, own);
    await everyCommand["gap.add"].attempt(project.lead, project);
    expect(await tagOf("/projects/{slug}/standing", project, own)).not.toBe(before);
    expect(await tagOf("/projects/{slug}", project, own)).toBe(projectBefore);
    await everyCommand["brief.write"].attempt(project.lead, project);
    expect(await tagOf("/projects/{slug}", project, own)).not.toBe(projectBefore);
  });

  it("does not open what is out of sight", async () => {
    const headers = { "if-none-match": "*" };
    expect((await ask("/projects/{slug}", full, { headers })).status).toBe(401);
    expect((await ask("/projects/{slug}", { ...full, slug: "nowhere" }, { token, headers })).status).toBe(404);
  });
});

describe("an address that is not right", () => {
  it.each([
    ["?limit=0", "limit"],
    ["?limit=101", "limit"],
    ["?limit=many", "limit"],
    ["?limit=-1", "limit"],
    ["?limit=1e1", "limit"],
    ["?limit=5&limit=6", "limit"],
    ["?after=%00", "after"],
    ["?after=A%20Project", "after"],
    [`?after=${"a".repeat(101)}`, "after"],
    ["?page=2", "page"],
  ])("%s is refused, by the name of what is wrong", async (query, name) => {
    const answer = await ask("/networks/{slug}/projects", full, { token, query });
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors).toEqual([{ name, detail: expect.any(String) }]);
  });

  it.each(["0", "-1", "1.5", "one", "9999999999", "%00", ""])("decision %j is not there", async (number) => {
    expect((await ask("/projects/{slug}/decisions/{number}", full, { token, number })).status).toBe(404);
  });
});

it("a token that asks too often is told how long to wait, and another one is not", async () => {
  const { coordinator } = full.network;
  const eager = await aToken(coordinator, full.network);
  const [row] = await ownerSql`select id from api_token order by made_at desc, number desc limit 1`;
  await withinLimit("api-token", row?.id);
  await ownerSql`update attempt set points = 1000 where key like 'api-token%'`;
  const answer = await ask("/projects/{slug}", full, { token: eager });
  expect(answer.status).toBe(429);
  const wait = Number(answer.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(900);
  await ownerSql`delete from attempt`;
});

/** The tables that are private as a whole, beside the private columns of what is recorded. */
const privateRooms = [
  "member_private",
  "voice_box",
  "workbook_part",
  "felt_box",
  "pulse_box",
  "sign_in_link",
  "browser_session",
];

/** Columns of these that hold one of a few answers. */
const choices = ["part", "group_key", "method"];

/** Puts a word into every private column of every row. Tells into how many columns. */
async function plantPrivateWords({ id, lead }: Project): Promise<number> {
  await ownerSql`insert into voice_box (project_id, text, out_on) values (${id}, 'quokka', '2099-01-01')`;
  await ownerSql`insert into workbook_part (person_id, part, notes) values (${lead.personId}, 'start', '{}')`;
  const columns = await ownerSql<{ table: string; column: string; type: string }[]>`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb')`;
  const kinds = Object.values(recordedThings).map(({ table, privateColumns }) => ({
    table: getTableName(table),
    privateColumns: privateColumns as readonly string[],
  }));
  const isPrivate = ({ table, column }: { table: string; column: string }) =>
    (privateRooms.includes(table) && !choices.includes(column)) ||
    kinds.some((kind) => kind.table === table && kind.privateColumns.includes(column));
  const planted = columns.filter(isPrivate);
  await ownerSql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const { table, column, type } of planted) {
      const word = type === "jsonb" ? sql`'["quokka"]'::jsonb` : sql`'quokka' || ctid::text`;
      await sql`update ${sql(table)} set ${sql(column)} = ${word}`;
    }
  });
  return planted.length;
}
