import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveStance } from "@/lib/decisions/give-stance";
import { openDecision } from "@/lib/decisions/queries";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { env } from "@/lib/env";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { verifyLedger } from "@/lib/ledger/verify";
import { openProject } from "@/lib/projects/queries";
import { answerVoice } from "@/lib/voices/answer-voice";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { objectUnnamed } from "@/lib/voices/object-unnamed";
import { voicesOfDecision } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { followed } from "@/tests/support/following";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const objection = { decision: 1, text: "I nodded because nobody else spoke.", way: "nobody" };
const midnight = new Date("2026-11-24T00:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aDecidedProject(): Promise<Project> {
  const project = await aProject();
  await decide(project);
  return project;
}

async function shown({ lead, slug }: Project, number = 1) {
  const view = await openProject({ ...lead }, slug);
  const decision = await openDecision(view, number);
  return { decision, ...(await voicesOfDecision(view, decision.id)) };
}

describe("an objection without a name", () => {
  it("leaves nothing anywhere but in the box, where there is no person and no time", async () => {
    const project = await aDecidedProject();
    const before = await wholeDatabase();
    await objectUnnamed(project.member, project.slug, objection, later(5));
    const { voice_box: _, ...after } = await wholeDatabase();
    expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => table !== "voice_box")));
    const [{ id: decisionId } = { id: "" }] = await ownerSql`select id from decision where project_id = ${project.id}`;
    expect(await ownerSql`select * from voice_box where project_id = ${project.id}`).toEqual([
      {
        ...{ id: expect.any(String), project_id: project.id, text: objection.text, group_key: null },
        ...{ objects_to_id: decisionId, out_on: expect.anything() },
      },
    ]);
    expect(await ownerSql`select from pgboss.job where data::text like ${`%${project.id}%`}`).toHaveLength(0);
    expect((await shown(project)).against).toEqual([]);
  });

  it("stands beside the decision from midnight on, changes nobody's stance, and is answered like every voice", async () => {
    const project = await aDecidedProject();
    await objectUnnamed(project.member, project.slug, objection, now);
    await releaseVoices(midnight);
    const { decision, against, behind } = await shown(project);
    expect(against).toMatchObject([{ text: objection.text, saidBy: null, group: null, objectsTo: { number: 1 } }]);
    expect(behind).toEqual([]);
    expect(decision.stances.map(({ stance, givenOn }) => [stance, givenOn])).toEqual(Array(4).fill(["agree", null]));
    const answer = { voice: 1, version: 1, answer: "taken-up", reason: "We ask each one first." };
    await answerVoice(project.lead, project.slug, answer, midnight);
    expect((await shown(project)).against).toMatchObject([{ answer: "taken-up" }]);
  });

  it("is there once when the same form is sent twice, and twice when it is said against two decisions", async () => {
    const project = await aDecidedProject();
    await decide(project, { title: "Another one" });
    const submission = crypto.randomUUID();
    for (const decision of [1, 1, 2]) {
      await objectUnnamed(project.member, project.slug, { ...objection, decision, submission }, now);
    }
    await releaseVoices(midnight);
    expect((await shown(project, 1)).against).toHaveLength(1);
    expect((await shown(project, 2)).against).toHaveLength(1);
  });

  it("stays with the decision that it was said against, and with its correction, when that takes its place that day", async () => {
    const project = await aDecidedProject();
    await objectUnnamed(project.member, project.slug, objection, now);
    const instead = { ...aDecision, decision: 1, as: "correction", version: 1, title: "Put right" };
    await supersedeDecision(project.lead, project.slug, instead, later(5));
    await releaseVoices(midnight);
    expect((await shown(project, 1)).against).toHaveLength(1);
    expect((await shown(project, 2)).against).toHaveLength(1);
    await expect(objectUnnamed(project.member, project.slug, objection, now)).rejects.toThrow(Refused);
  });

  it("is refused empty, without a choice, about no decision, and from who has no seat here", async () => {
    const { member, network, slug } = await aDecidedProject();
    const nothing = { ...objection, text: " ", way: "name" };
    expect(await problemFieldsOf(objectUnnamed(member, slug, nothing, now))).toEqual(["text", "way"]);
    await expect(objectUnnamed(member, slug, { ...objection, decision: 2 }, now)).rejects.toThrow(NotFound);
    await expect(objectUnnamed(network.coordinator, slug, objection, now)).rejects.toThrow(NotAllowed);
    await expect(objectUnnamed((await aDecidedProject()).lead, slug, objection, now)).rejects.toThrow(NotFound);
  });
});

describe("whoever has the whole database cannot tell whose objection it is", () => {
  let project: Project;
  let decisionId: string;
  const texts = ["First against it", "Second against it", "Third against it"];

  beforeAll(async () => {
    project = await aDecidedProject();
    const [made] = await ownerSql<{ id: string }[]>`select id from decision where project_id = ${project.id}`;
    decisionId = made?.id ?? "";
    await objectAll(project);
    await giveUnnamedVoice(project.lead, project.slug, { text: "Beside it all", way: "nobody" }, later(4));
    await releaseVoices(midnight);
  });

  it("by following every id from row to row: it leads to the decision, and there to all alike", async () => {
    const people = await ownerSql<{ ids: string[] }[]>`
      select array[m.id::text, m.person_id::text] as ids from member m where m.project_id = ${project.id}`;
    const named = new Set(people.flatMap(({ ids }) => ids));
    const shared = new Set([project.id, project.network.id, decisionId]);
    for (const text of texts) {
      const reached = await followed(text, shared);
      expect(reached.size).toBeGreaterThan(1);
      expect([...reached].filter((id) => named.has(id))).toEqual([]);
    }
  });

  it("by a column, a verb or a moment: what is not the words themselves is the same for all of them", async () => {
    const voices = await ownerSql`select to_jsonb(v) - '{id,number,text}'::text[] as rest from voice v
      where objects_to_id = ${decisionId}`;
    expect(voices).toHaveLength(3);
    expect(new Set(voices.map(({ rest }) => JSON.stringify(rest))).size).toBe(1);
    const entries = await ownerSql`
      select to_jsonb(e) - '{seq,entity_id,revision_id,digest,prev_hash,hash}'::text[] as rest
      from ledger_entry e join voice v on v.id = e.entity_id where v.objects_to_id = ${decisionId}`;
    expect(new Set(entries.map(({ rest }) => JSON.stringify(rest))).size).toBe(1);
    expect(entries[0]?.rest).toMatchObject({ verb: "voice.release", actor_id: null, on_behalf_of: null });
  });

  it("by an order: none of number, row, entry or id is that of the giving, time after time", async () => {
    const orders: Record<string, Set<string>> = {};
    for (let round = 0; round < 12; round += 1) {
      const other = await aDecidedProject();
      await objectAll(other);
      await releaseVoices(midnight);
      const [found = {}] = await ownerSql<Record<string, string>[]>`
        select string_agg(v.text, ',' order by v.number) as number, string_agg(v.text, ',' order by v.ctid) as row,
          string_agg(v.text, ',' order by v.id) as id, string_agg(v.text, ',' order by e.seq) as entry
        from voice v join ledger_entry e on e.entity_id = v.id where v.project_id = ${other.id}`;
      for (const [by, order] of Object.entries(found)) orders[by] = (orders[by] ?? new Set()).add(order);
    }
    expect(Object.keys(orders)).toHaveLength(4);
    for (const [by, seen] of Object.entries(orders)) expect(seen.size, by).toBeGreaterThan(2);
  }, 60_000);

  it("by what people say by name around it: their stances lead nowhere else", async () => {
    const own = { decision: 1, stance: "object", reason: "By name, and never mind who else.", version: 1 };
    await giveStance(project.otherMember, project.slug, own, later(6));
    const [given] = await ownerSql<
      { id: string }[]
    >`select id from stance where given_at is not null and decision_id = ${decisionId}`;
    for (const text of texts) {
      expect(await followed(text, new Set([project.id, project.network.id, decisionId]))).not.toContain(given?.id);
    }
  });

  it("and the record verifies", async () => {
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });

  async function objectAll({ slug, member, otherMember, facilitator }: Project) {
    for (const [place, actor] of [otherMember, facilitator, member].entries()) {
      await objectUnnamed(actor, slug, { ...objection, text: texts[place] }, later(place));
    }
  }
});
