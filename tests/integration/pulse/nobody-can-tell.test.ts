import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { env } from "@/lib/env";
import { verifyLedger } from "@/lib/ledger/verify";
import { answerPulse } from "@/lib/pulse/answer-pulse";
import { closePulse } from "@/lib/pulse/close-pulse";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { now, type Project } from "@/tests/support/network";
import { anAnswer, answerInTurn, aProjectWithPulse } from "@/tests/support/pulse";
import { refusalOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

type World = { project: Project; people: Actor[] };

const long = "We meet at hours that suit those who are paid, and nobody else. ".repeat(3).trim();
const answers = [
  anAnswer([1, 5, 2, 4, 3], long),
  anAnswer(5),
  anAnswer([3, 3, 2, 1, 5]),
  anAnswer(2, "More tea."),
  anAnswer([4, 1, 4, 1, 4]),
  anAnswer([5, 4, 3, 2, 1]),
];

describe("whoever has the whole database, and not the key, cannot tell whose an answer to a pulse is", () => {
  it("by any row: the same answers from other people leave the same traces, open and closed", async () => {
    const worlds = [await aWorld(answers), await aWorld(answers.toReversed())];
    const [open, openOther] = await Promise.all(worlds.map(tracesOf));
    expect(open).toEqual(openOther);
    expect(JSON.stringify(open).includes("tea")).toBe(false);
    for (const { project } of worlds) await closePulse(project.lead, project.slug, { round: 1 }, now);
    const [closed, closedOther] = await Promise.all(worlds.map(tracesOf));
    expect(closed?.length).toBeGreaterThan(20);
    expect(JSON.stringify(closed)).toContain("More tea.");
    expect(closed).toEqual(closedOther);
  });

  it("by two looks, one before and one after an answer: they differ alike, whatever it is", async () => {
    const changes = await Promise.all(
      [anAnswer(1), anAnswer([5, 5, 5, 5, 5], long)].map(async (answer) => {
        const { project, people } = await aWorld(answers.slice(0, 2));
        const before = { rows: await tracesOf({ project, people }), box: await boxOf(project) };
        await answerPulse(people[2] ?? project.lead, project.slug, answer, now);
        const after = { rows: await tracesOf({ project, people }), box: await boxOf(project) };
        expect(after.box.equals(before.box)).toBe(false);
        const grown = after.box.length - before.box.length;
        return { grown, rows: after.rows.filter((row) => !before.rows.includes(row)) };
      }),
    );
    expect(changes[0]?.rows.length).toBeGreaterThan(1);
    expect(changes[0]).toEqual(changes[1]);
  });

  it("by the tables that an answer touches, jobs and forms among them", async () => {
    const { project, people } = await aWorld(answers.slice(0, 1));
    const jobs = () => ownerSql`select id, data from pgboss.job order by id`;
    const [before, jobsBefore] = [await wholeDatabase(), await jobs()];
    await answerPulse(people[1] ?? project.lead, project.slug, anAnswer(4, "Unheard-of words."), now);
    const after = await wholeDatabase();
    const touched = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(touched.toSorted()).toEqual(["ledger_entry", "ledger_head", "pulse_answered", "pulse_box", "revision"]);
    expect(JSON.stringify(after).includes("Unheard-of")).toBe(false);
    expect([...(await jobs())]).toEqual([...jobsBefore]);
  });

  it("by what is left of fewer than five, when it has closed", async () => {
    const words = "Said by one of four.";
    const { project } = await aWorld([anAnswer(1, words), ...answers.slice(0, 3)]);
    await closePulse(project.lead, project.slug, { round: 1 }, now);
    expect(JSON.stringify(await wholeDatabase()).includes(words)).toBe(false);
    expect(
      await ownerSql`select from pulse_box b join pulse_round r on r.id = b.round_id
      where r.project_id = ${project.id}`,
    ).toHaveLength(0);
  });

  it("by what is said to whoever answers twice, or wrongly", async () => {
    const { project, people } = await aWorld(answers.slice(0, 1));
    const again = async (answer: unknown) =>
      String(await refusalOf(answerPulse(people[0] ?? project.lead, project.slug, answer, now)));
    expect(await again(anAnswer(1))).toBe(await again(anAnswer(5, "Other words.")));
  });

  it("and the record verifies", async () => {
    expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  });
});

async function aWorld(given: typeof answers): Promise<World> {
  const world = await aProjectWithPulse();
  await answerInTurn(world.project, world.people, given);
  return world;
}

async function boxOf({ id }: Project): Promise<Buffer> {
  const [box] = await ownerSql<{ sealed: Buffer }[]>`select b.sealed from pulse_box b
    join pulse_round r on r.id = b.round_id where r.project_id = ${id}`;
  if (!box) throw new Error("There is no box.");
  return box.sealed;
}

const secondNames = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/**
 * Every row of every table but the boxes that names this project or its pulse, with the random ids that stand for someone or
 * something called by what they stand for, and all others by none.
 */
async function tracesOf({ project, people }: World): Promise<string[]> {
  const ids = await ownerSql<{ id: string; stands: string }[]>`
    select id::text, 'round' as stands from pulse_round where project_id = ${project.id}
    union all select id::text, 'seat ' || number from member where project_id = ${project.id}
    union all select f.id::text, 'answered by seat ' || m.number from pulse_answered f
      join member m on m.id = f.member_id where f.project_id = ${project.id}
    union all select ${project.id}, 'project' union all select ${project.network.id}, 'network'`;
  const known = new Map(ids.map(({ id, stands }) => [id, stands]));
  for (const [place, { personId }] of people.entries()) known.set(personId, `person ${place}`);
  const tables = await ownerSql<{ name: string }[]>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'pulse_box' order by tablename`;
  const rows = await Promise.all(
    tables.map(
      ({ name }) => ownerSql<{ row: string }[]>`
      select ${name} || ' ' || (to_jsonb(t) - '{nonce,hash,prev_hash,digest}'::text[])::text as row from ${ownerSql(name)} t`,
    ),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .filter((row) => row.includes(project.id) && /pulse/.test(row))
    .map((row) => row.replace(secondNames, (id) => known.get(id) ?? "some id"))
    .toSorted();
}
