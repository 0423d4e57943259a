import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/client";
import { withWhatItCorrects } from "@/db/schema/correcting";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { slugFrom } from "@/lib/slug";
import type { FileOf } from "./schema";

type KeptFile = { name: string; mediaType: string; sha256: string; content: Buffer };

/**
 * A file's content, for everyone who sees the project; beside a signature, for the person whose it is, leads and
 * facilitators. Throws NotFound for everyone else, and for what was taken back.
 */
export async function openFile(actor: Actor, slug: string, id: string): Promise<KeptFile> {
  if (!z.uuid().safeParse(id).success) throw new NotFound();
  const [found] = await database().execute<KeptFile>(sql`
    select f.name, f.media_type as "mediaType", f.sha256, f.content
    from evidence_file f join project p on p.id = f.project_id
    left join signature s on s.id = f.signature_id left join member signed on signed.id = s.member_id
    left join member own on own.project_id = p.id and own.person_id = ${actor.personId} and own.left_on is null
    left join network_person np on np.network_id = p.network_id and np.person_id = ${actor.personId} and np.role = 'coordinator'
    where p.slug = ${slugFrom(slug)} and f.id = ${id} and f.taken_back_at is null and case when f.signature_id is null
      then own.id is not null or np.id is not null
      else signed.person_id = ${actor.personId} or own.role in ('lead', 'facilitator') end`);
  if (!found) throw new NotFound();
  return found;
}

export type FileLine = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  addedAt: Date;
  addedBy: { number: number; name: string; isOwn: boolean };
  /** The number of the corrected decision that it was kept beside, where it is shown beside the correction. */
  keptWith: number | null;
};

type View = { id: string; ownSeat: number | null };

/** The files beside a record, and beside the decisions that it corrects, by its number, for a page that may show them: the first one first. */
export async function filesOf({ id, ownSeat }: View, of: FileOf): Promise<FileLine[]> {
  const [record = "decision", number] = Object.entries(of)[0] ?? [];
  const [table, column] = [sql.identifier(record), sql.identifier(`${record}_id`)];
  const ids = record === "decision" ? withWhatItCorrects("o") : sql`array[o.id]`;
  const found = sql`(select ${ids} from ${table} o where o.project_id = ${id} and o.number = ${number})::uuid[]`;
  const files = await selectFiles(sql`f.${column} = any(${found})`, ownSeat);
  return files.map((file) => ({ ...file, keptWith: file.keptWith === number ? null : file.keptWith }));
}

/** The files beside a signature, by its number, for a page that may show them. */
export async function filesOfSignature(slug: string, number: number): Promise<FileLine[]> {
  return selectFiles(sql`f.signature_id = (select s.id from signature s join project p on p.id = s.project_id
    where p.slug = ${slugFrom(slug)} and s.number = ${number})`);
}

/** One file that is not beside a signature, with the record it is beside. Throws NotFound when there is none. */
export async function fileKept(view: View, id: string): Promise<FileLine & { of: FileOf }> {
  if (!z.uuid().safeParse(id).success) throw new NotFound();
  const [found] = await selectFiles(
    sql`f.project_id = ${view.id} and f.id = ${id} and f.signature_id is null`,
    view.ownSeat,
  );
  const [beside] = await database().execute<{ of: FileOf }>(sql`
    select jsonb_strip_nulls(jsonb_build_object('decision', d.number, 'meeting', mt.number, 'voice', v.number,
      'reading', r.number)) as of
    from evidence_file f left join decision d on d.id = f.decision_id left join meeting mt on mt.id = f.meeting_id
    left join voice v on v.id = f.voice_id left join reading r on r.id = f.reading_id where f.id = ${id} and f.project_id = ${view.id}`);
  if (!found || !beside) throw new NotFound();
  return { ...found, ...beside };
}

/** The record to which a file is to be added, for the page that asks for one. Throws NotFound when there is none. */
export async function requireRecord({ id }: View, of: FileOf): Promise<{ title: string; saidById: string | null }> {
  const number = Object.values(of)[0];
  const isIt = sql`project_id = ${id} and number = ${number}`;
  const titled = (table: SQL) => sql`select title, '' as "saidById" from ${table} where ${isIt}`;
  const records = {
    decision: titled(sql`decision`),
    meeting: titled(sql`meeting`),
    voice: sql`select text as title, said_by_id as "saidById" from voice where ${isIt}`,
    reading: sql`select i.what || ', ' || to_char(r.measured_on, 'FMDD FMMonth YYYY') as title, '' as "saidById"
      from reading r join indicator i on i.id = r.indicator_id
      where r.project_id = ${id} and r.number = ${number} and r.taken_back_on is null`,
  };
  const [record = "decision"] = Object.keys(of) as (keyof typeof records)[];
  const [found] = await database().execute<{ title: string; saidById: string | null }>(records[record]);
  if (!found) throw new NotFound();
  return found;
}

async function selectFiles(which: SQL, ownSeat: number | null = null): Promise<FileLine[]> {
  const rows = await database().execute<Omit<FileLine, "addedAt"> & { addedAt: string }>(sql`
    select f.id, f.name, f.media_type as "mediaType", f.bytes, f.sha256, f.added_at as "addedAt",
      jsonb_build_object('number', m.number, 'name', m.name, 'isOwn', coalesce(m.person_id = own.person_id, false)) as "addedBy", kept.number as "keptWith"
    from evidence_file f join member m on m.id = f.added_by_id left join decision kept on kept.id = f.decision_id
    left join member own on own.project_id = f.project_id and own.number = ${ownSeat}::integer
    where ${which} and f.taken_back_at is null order by f.added_at, f.id`);
  return rows.map((row) => ({ ...row, addedAt: new Date(row.addedAt) }));
}
