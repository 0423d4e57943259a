import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { verifyLedger } from "@/lib/ledger/verify";
import { openProject } from "@/lib/projects/queries";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { voicesOf } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { followed } from "@/tests/support/following";
import { aNetwork, aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { givenUnnamed } from "@/tests/support/voices";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const words = { text: "I am afraid to say no when the funder is in the room.", way: "nobody" };
const midnight = new Date("2026-11-24T00:00:00Z");
const tomorrow = "2026-11-24";

const shown = async ({ lead, slug }: Project) =>
  (await voicesOf(await openProject({ ...lead }, slug), {}, { today: tomorrow })).voices;

describe("words without a name", () => {
  it("leave nothing anywhere but in the box, where there is no person and no time", async () => {
    const project = await aProject();
    const before = await wholeDatabase();
    await giveUnnamedVoice(project.member, project.slug, words, now);
    const { voice_box: box, ...after } = await wholeDatabase();
    expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => table !== "voice_box")));
    const [given] = await ownerSql`select * from voice_box where project_id = ${project.id}`;
    expect(given).toEqual({
      id: expect.any(String),
      project_id: project.id,
      text: words.text,
      group_key: null,
      objects_to_id: null,
      out_on: expect.anything(),
    });
    expect(box).toContain(tomorrow);
    expect(await ownerSql`select from pgboss.job where data::text like ${`%${project.id}%`}`).toHaveLength(0);
  });

  it("wait until the day is over where the project is, also when that is elsewhere", async () => {
    const here = await aProject();
    const there = await aProject({ network: await aNetwork({ timeZone: "Pacific/Auckland" }) });
    for (const { member, slug } of [here, there]) await giveUnnamedVoice(member, slug, words, now);
    await releaseVoices(new Date("2026-11-23T23:59:59Z"));
    expect(await shown(here)).toEqual([]);
    await releaseVoices(midnight);
    expect(await shown(here)).toMatchObject([
      { ...{ number: 1, text: words.text, channel: "written", saidBy: null, group: null }, capturedOn: tomorrow },
    ]);
    await releaseVoices(new Date("2026-11-24T10:59:59Z"));
    expect(await shown(there)).toEqual([]);
    await releaseVoices(new Date("2026-11-24T11:00:00Z"));
    expect(await shown(there)).toMatchObject([{ capturedOn: "2026-11-25" }]);
    expect(await ownerSql`select from voice_box where project_id in (${here.id}, ${there.id})`).toHaveLength(0);
  });

  it("are there once when the same form is sent twice, and come out once", async () => {
    const project = await aProject();
    const sent = { ...words, submission: crypto.randomUUID() };
    await giveUnnamedVoice(project.member, project.slug, sent, now);
    await giveUnnamedVoice(project.member, project.slug, sent, now);
    await Promise.all([releaseVoices(midnight), releaseVoices(midnight)]);
    expect(await shown(project)).toHaveLength(1);
  });

  it("come out also when the project was closed meanwhile", async () => {
    const project = await aProject();
    await giveUnnamedVoice(project.member, project.slug, words, now);
    await goTo(project, "closed", "Done.");
    await releaseVoices(midnight);
    expect(await shown(project)).toHaveLength(1);
  });

  it("are refused empty, without a choice, from who has no seat, in a closed project and in a full box", async () => {
    const { lead, member, network, slug, id } = await aProject();
    expect(await problemFieldsOf(giveUnnamedVoice(member, slug, { text: "", way: "name" }, now))).toEqual([
      "text",
      "way",
    ]);
    await expect(giveUnnamedVoice(network.coordinator, slug, words, now)).rejects.toThrow(NotAllowed);
    await expect(giveUnnamedVoice((await aProject()).lead, slug, words, now)).rejects.toThrow(NotFound);
    await ownerSql`insert into voice_box (project_id, text, out_on)
      select ${id}, 'Full', '2026-11-24' from generate_series(1, 200)`;
    await expect(giveUnnamedVoice(member, slug, words, now)).rejects.toThrow(Refused);
    await ownerSql`delete from voice_box where project_id = ${id}`;
    await goTo({ lead, slug }, "closed", "Done.");
    await expect(giveUnnamedVoice(member, slug, words, now)).rejects.toThrow(Refused);
  });
});

describe("whoever has the whole database cannot tell whose it is", () => {
  let project: Project;
  let texts: string[];
  beforeAll(async () => {
    project = await aProject();
    await giveVoice(project.member, project.slug, { text: "By name, in between", way: "name" }, now);
    texts = await givenUnnamed(project, now);
    await giveVoice(project.otherMember, project.slug, { text: "By name, afterwards", way: "name" }, now);
    await releaseVoices(midnight);
  });

  it("by following every id from row to row", async () => {
    const people = await ownerSql<{ ids: string[] }[]>`
      select array[m.id::text, m.person_id::text] as ids from member m where m.project_id = ${project.id}`;
    const named = new Set(people.flatMap(({ ids }) => ids));
    const byName = await followed("By name, in between", sharedIds(project));
    expect([...byName].filter((id) => named.has(id)).length).toBeGreaterThan(0);
    for (const text of texts) {
      const reached = await followed(text, sharedIds(project));
      expect(reached.size).toBeGreaterThan(1);
      expect([...reached].filter((id) => named.has(id))).toEqual([]);
    }
  });

  it("by a column: what is not the words themselves is the same for all of them", async () => {
    const voices = await ownerSql`select to_jsonb(v) - '{id,number,text}'::text[] as rest from voice v
      where project_id = ${project.id} and said_by_id is null`;
    expect(new Set(voices.map(({ rest }) => JSON.stringify(rest))).size).toBe(1);
    const entries = await entriesOf(project);
    expect(entries).toHaveLength(4);
    expect(new Set(entries.map(({ rest }) => JSON.stringify(rest))).size).toBe(1);
    expect(entries[0]?.rest).toMatchObject({ verb: "voice.release", actor_id: null, on_behalf_of: null });
  });

  it("by a moment: all of them have that of their coming out, as a day or to the millisecond", async () => {
    const entries = await entriesOf(project);
    for (const { at } of entries) expect(at).toEqual(midnight);
    const dumped = await wholeDatabase();
    for (const [table, rows] of Object.entries(dumped)) {
      const ofThese = rows.split("\n").filter((row) => texts.some((text) => row.includes(text)));
      for (const row of ofThese) expect([table, ...(row.match(/2026-11-2\d/g) ?? [])]).toEqual([table, tomorrow]);
    }
  });

  it("by the row versions: one transaction wrote them all", async () => {
    const written =
      await ownerSql`select distinct xmin::text from voice where project_id = ${project.id} and said_by_id is null`;
    expect(written).toHaveLength(1);
  });

  it("by an order: none of number, row, revision, entry or id is that of the giving, time after time", async () => {
    const orders: Record<string, Set<string>> = {};
    for (let round = 0; round < 12; round += 1) {
      const other = await aProject();
      await givenUnnamed(other, now);
      await releaseVoices(midnight);
      for (const [by, order] of Object.entries(await ordersOf(other))) {
        orders[by] = (orders[by] ?? new Set()).add(order);
      }
    }
    for (const [by, seen] of Object.entries(orders)) expect(seen.size, by).toBeGreaterThan(3);
  }, 60_000);

  it("and the record verifies", async () => {
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });
});

/** What all of a project's rows share: where these lead says nothing of one person. */
function sharedIds({ id, network }: Project): Set<string> {
  return new Set([id, network.id]);
}

async function entriesOf({ id }: Project) {
  return ownerSql<{ at: Date; rest: Record<string, unknown> }[]>`
    select e.at, to_jsonb(e) - '{seq,entity_id,revision_id,digest,prev_hash,hash}'::text[] as rest
    from ledger_entry e join voice v on v.id = e.entity_id where v.project_id = ${id} and v.said_by_id is null order by e.seq`;
}

async function ordersOf({ id }: Project): Promise<Record<string, string>> {
  const [orders] = await ownerSql<Record<string, string>[]>`
    select string_agg(v.text, ',' order by v.number) as number, string_agg(v.text, ',' order by v.ctid) as row,
      string_agg(v.text, ',' order by v.id) as id, string_agg(v.text, ',' order by r.ctid) as revision,
      string_agg(v.text, ',' order by e.seq) as entry, string_agg(v.text, ',' order by r.id) as revision_id
    from voice v join revision r on r.entity_id = v.id join ledger_entry e on e.revision_id = r.id
    where v.project_id = ${id}`;
  return orders ?? {};
}
