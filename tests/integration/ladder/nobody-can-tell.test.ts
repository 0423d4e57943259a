import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { closeRound } from "@/lib/ladder/close-round";
import { verifyLedger } from "@/lib/ledger/verify";
import { openAnswers } from "@/lib/sealed-answers";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { anAskingProject, answerAll } from "@/tests/support/ladder";
import { now, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const rungs = [8, 3, 5, 5, 1, 7];
const otherWayRound = rungs.toReversed();

describe("whoever has the whole database, and not the key, cannot tell whose an answer is", () => {
  it("by any row: the same answers from other people leave the same traces, open and closed", async () => {
    const worlds = [await aWorld(rungs), await aWorld(otherWayRound)];
    const [open, openOther] = await Promise.all(worlds.map(tracesOf));
    expect(open?.rows).toBeGreaterThan(20);
    expect(open).toEqual(openOther);
    for (const { project } of worlds) await closeRound(project.lead, project.slug, { round: 1 }, now);
    const [closed, closedOther] = await Promise.all(worlds.map(tracesOf));
    expect(JSON.stringify(closed)).toContain("[1, 3, 5, 5, 7, 8]");
    expect(closed).toEqual(closedOther);
  });

  it("by the tables that an answer touches: who answered, the ledger, the standing's moment, and the box", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, [4]);
    const before = await wholeDatabase();
    await answerHowItFeels(people[1] ?? project.lead, project.slug, { round: 1, rung: 6 }, now);
    const after = await wholeDatabase();
    const touched = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(touched.toSorted()).toEqual(["felt_answered", "felt_box", "ledger_entry", "ledger_head", "revision"]);
    expect(await ownerSql`select from pgboss.job where data::text like ${`%${project.id}%`}`).toHaveLength(0);
  });

  it("by the box: each answer makes other bytes of the same length, whatever it is and however many there are", async () => {
    const { project, people } = await anAskingProject();
    const kept: Buffer[] = [];
    for (const [place, person] of people.entries()) {
      await answerHowItFeels(person, project.slug, { round: 1, rung: rungs[place] }, now);
      kept.push((await boxOf(project)).sealed);
    }
    expect(new Set(kept.map(({ length }) => length))).toEqual(new Set([4124]));
    expect(new Set(kept.map((sealed) => sealed.toString("hex"))).size).toBe(people.length);
    for (const sealed of kept) expect(sharedBytes(sealed, kept[0] ?? sealed) < 100 || sealed === kept[0]).toBe(true);
  });

  it("by the order in the box, for whoever has the key too: answers are sorted", async () => {
    const { project, people } = await anAskingProject();
    await answerAll(project, people, rungs);
    const { round, sealed } = await boxOf(project);
    expect(openAnswers("felt-round", round, sealed)).toEqual(["1", "3", "5", "5", "7", "8"]);
    expect(openAnswers("felt-round", crypto.randomUUID(), sealed)).toBeNull();
  });

  it("by row versions and places: the round, the box and who answered are each written as often, and in the same order", async () => {
    const placesOf = async (answers: number[]) => {
      const { project, people } = await aWorld(answers);
      const rows = await ownerSql<{ member_id: string }[]>`select f.member_id from felt_answered f
          where f.project_id = ${project.id} order by f.ctid`;
      const seats = await seatsOf(project);
      const [box] = await ownerSql`select (b.xmin = f.xmin) as "withLastAnswer" from felt_box b
          join felt_round r on r.id = b.round_id
          join lateral (select xmin from felt_answered a where a.round_id = r.id order by a.ctid desc limit 1) f on true
          where r.project_id = ${project.id}`;
      expect(people).toHaveLength(6);
      return { box, order: rows.map(({ member_id }) => seats.get(member_id)) };
    };
    expect(await placesOf(rungs)).toEqual(await placesOf(otherWayRound));
  });

  it("by what is said to whoever answers twice, or wrongly", async () => {
    const { project, people } = await anAskingProject();
    const [person = project.lead] = people;
    await answerAll(project, people, [4]);
    const again = async (rung: unknown) =>
      String(await refusalOf(answerHowItFeels(person, project.slug, { round: 1, rung }, now)));
    expect(await again(4)).toBe(await again(7));
    expect(await again("31337")).not.toContain("31337");
  });

  it("and the record verifies", async () => {
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });
});

type World = { project: Project; people: Actor[] };

async function aWorld(answers: number[]): Promise<World> {
  const world = await anAskingProject();
  await answerAll(world.project, world.people, answers);
  return world;
}

async function boxOf({ id }: Project): Promise<{ round: string; sealed: Buffer }> {
  const [box] = await ownerSql<{ round: string; sealed: Buffer }[]>`select b.round_id as round, b.sealed
    from felt_box b join felt_round r on r.id = b.round_id where r.project_id = ${id}`;
  if (!box) throw new Error("There is no box.");
  return box;
}

function sharedBytes(one: Buffer, other: Buffer): number {
  return one.filter((byte, place) => byte === other[place]).length;
}

async function seatsOf({ id }: Project): Promise<Map<string, number>> {
  const seats = await ownerSql<
    { id: string; number: number }[]
  >`select id, number from member where project_id = ${id}`;
  return new Map(seats.map((seat) => [seat.id, seat.number]));
}

/** Every row of the database that has to do with a project, with what is random, or a name, in it called by what it stands for. */
async function tracesOf({ project, people }: World): Promise<{ rows: number; traces: Record<string, string[]> }> {
  const ids = await ownerSql<{ id: string; stands: string }[]>`
    select id::text, 'round' as stands from felt_round where project_id = ${project.id}
    union all select id::text, 'seat ' || number from member where project_id = ${project.id}
    union all select f.id::text, 'answered by seat ' || m.number from felt_answered f
      join member m on m.id = f.member_id where f.project_id = ${project.id}
    union all select ${project.id}, 'project' union all select ${project.network.id}, 'network'`;
  const known: [string, string][] = [
    ...ids.map(({ id, stands }): [string, string] => [id, stands]),
    ...people.map(({ personId }, place): [string, string] => [personId, `person ${place}`]),
  ];
  const called = (row: string) => known.reduce((text, [id, stands]) => text.replaceAll(id, stands), row);
  const tables = ["felt_answered", "felt_round", "ledger_entry", "revision", "project_standing", "form_submission"];
  const dumped = await Promise.all(
    tables.map(async (table) => {
      const rows = await ownerSql<{ row: string }[]>`
        select (to_jsonb(t) - '{id,nonce,hash,prev_hash,digest,revision_id,title_key,words}'::text[])::text as row
        from ${ownerSql(table)} t order by row`;
      return [
        table,
        rows
          .map(({ row }) => called(row))
          .filter((row) => /project|round|answered/.test(row))
          .toSorted(),
      ] as const;
    }),
  );
  const ofThis = dumped.map(([table, rows]): [string, string[]] => [table, rows.filter((row) => isOf(table, row))]);
  return { rows: ofThis.flatMap(([, rows]) => rows).length, traces: Object.fromEntries(ofThis) };
}

/** What is about the question: the rest of a project is not about answers, and holds names of its own. */
function isOf(table: string, row: string): boolean {
  if (table === "form_submission") return true;
  if (!/"(project_id|chain_id)": "project"/.test(row)) return false;
  return !/"verb": "(?!ladder)/.test(row) && !/"entity_kind": "(?!felt)/.test(row);
}
