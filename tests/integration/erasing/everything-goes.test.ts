import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { env } from "@/lib/env";
import { erasedName, erasedWords } from "@/lib/erasing/words";
import { NotFound } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { digestOf } from "@/lib/ledger/hashing";
import { verifyLedger } from "@/lib/ledger/verify";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { emailOf, now, type Project } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { aProjectToBeErasedFrom, erase, planted } from "@/tests/support/someone-to-erase";
import { freshStanding, storedStanding } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

// Everything that one person can do takes a while to be done.
vi.setConfig({ hookTimeout: 60_000 });

type Kept = { number: number; snapshot: Record<string, unknown>; nonce: string; digest: string };

let project: Project;
let keptBefore: Kept[];
let wordsBefore: string[];

beforeAll(async () => {
  await freshDatabase();
  project = await aProjectToBeErasedFrom();
  keptBefore = await revisionsOfSeat();
  wordsBefore = await placesOf(planted);
  await erase(project);
});
afterAll(dropDatabase);

describe("someone who did everything is erased", () => {
  it("and no table, revision or job holds their name, their address or their words any more", async () => {
    expect(wordsBefore).toEqual(expect.arrayContaining(["member", "member_private", "person", "revision", "voice"]));
    for (const word of [planted, project.member.name, emailOf(project.member.name)])
      expect(await placesOf(word), word).toEqual([]);
  });

  it("and is nobody's session, link or address", async () => {
    const { personId } = project.member;
    const [kept] = await ownerSql`select name, email, erased_at, erased_how from person where id = ${personId}`;
    expect(kept).toEqual({ name: erasedName, email: null, erased_at: now, erased_how: null });
    expect(await ownerSql`select from browser_session where person_id = ${personId}`).toHaveLength(0);
    expect(await ownerSql`select from workbook_part where person_id = ${personId}`).toHaveLength(0);
  });

  it("and everyone at the table reads that someone was erased, with their group", async () => {
    const { seats, support } = await openProject(project.lead, project.slug);
    expect(seats.find(({ number }) => number === 3)).toMatchObject({
      name: erasedName,
      group: "carers",
      leftOn: "2026-11-23",
    });
    expect(support).toBeNull();
    const voices = await ownerSql`select text, told from voice where said_by_id in (
      select id from member where person_id = ${project.member.personId})`;
    expect(voices.length).toBeGreaterThan(1);
    for (const voice of voices) expect(voice).toEqual({ text: erasedWords, told: "" });
  });

  it("and the history says so, and says nothing of what was kept before", async () => {
    const { lines } = await historyOf(await openProject(project.lead, project.slug), null, 1000);
    expect(lines.filter(({ isMissing }) => isMissing)).toEqual([]);
    expect(lines.filter(({ isErased }) => isErased).length).toBeGreaterThan(10);
    const deeds = lines.map(({ actor, deed }) => `${actor} ${deed}`);
    expect(deeds).toContain(`${erasedName} left, and asked to be erased: their name and their own words are gone`);
    expect(JSON.stringify(lines)).not.toContain(planted);
  });

  it("and the ledger verifies, and says how much was erased", async () => {
    const { findings, erased } = await verifyLedger(env().ledgerKey);
    expect(findings).toEqual([]);
    const empty = await ownerSql`select from revision where erased_at is not null`;
    expect(erased).toBe(empty.length);
    expect(erased).toBeGreaterThan(10);
  });

  it("and what was kept cannot be guessed back, even by someone who knows every word of it", async () => {
    const [first] = keptBefore;
    if (!first) throw new Error("Nothing was kept of the seat");
    const [now] =
      await ownerSql`select r.snapshot, r.nonce, e.digest from revision r join ledger_entry e on e.revision_id = r.id
      where r.entity_kind = 'member' and r.entity_id = ${String(first.snapshot.id)} and r.number = ${first.number}`;
    expect(now).toMatchObject({ snapshot: null, nonce: null, digest: first.digest });
    expect(digestOf(first.snapshot, first.nonce)).toBe(first.digest);
    for (const nonce of ["", "0".repeat(32)]) expect(digestOf(first.snapshot, nonce)).not.toBe(first.digest);
    expect(JSON.stringify(await wholeDatabase())).not.toContain(first.nonce);
  });

  it("and a file beside their words, or beside their signature, holds nothing any more", async () => {
    const files =
      await ownerSql`select f.name, convert_from(f.content, 'UTF8') as content, f.taken_back_at from evidence_file f
      join voice v on v.id = f.voice_id join member m on m.id = v.said_by_id where m.person_id = ${project.member.personId}`;
    expect(files).toEqual([{ name: "", content: "erased", taken_back_at: now }]);
  });

  it("and the project's standing is as a fresh look would have it", async () => {
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, now));
  });

  it("and the group's own work stays: decisions, how people stood, counts and groups", async () => {
    const [stance] =
      await ownerSql`select s.stance, s.group_key, s.reason from stance s join member m on m.id = s.member_id
      join decision d on d.id = s.decision_id where m.person_id = ${project.member.personId} and d.number = 2`;
    expect(stance).toEqual({ stance: "object", group_key: "carers", reason: erasedWords });
    const signed = await ownerSql`select s.sealed, s.name_key, s.commits > 0 as "didCommit" from signature s
      join member m on m.id = s.member_id where m.person_id = ${project.member.personId}`;
    expect(signed.length).toBeGreaterThan(0);
    for (const one of signed) expect(one).toEqual({ sealed: null, name_key: "", didCommit: true });
  });

  it("and cannot be erased again, nor do anything else that was still under way", async () => {
    expect(await refusalOf(eraseAccount(project.member, { sure: "yes" }, now))).toBeInstanceOf(NotFound);
  });
});

async function revisionsOfSeat(): Promise<Kept[]> {
  return ownerSql<
    Kept[]
  >`select r.number, r.snapshot, r.nonce, e.digest from revision r join ledger_entry e on e.revision_id = r.id
    join member m on m.id = r.entity_id where r.entity_kind = 'member' and m.person_id = ${project.member.personId} order by r.number`;
}

/** The tables in which a word stands, those of waiting jobs among them. */
async function placesOf(word: string): Promise<string[]> {
  const jobs = await ownerSql`select data::text from pgboss.job`;
  const tables = { ...(await wholeDatabase()), "pgboss.job": JSON.stringify(jobs) };
  return Object.entries(tables).flatMap(([name, rows]) =>
    rows.toLowerCase().includes(word.toLowerCase()) ? [name] : [],
  );
}
