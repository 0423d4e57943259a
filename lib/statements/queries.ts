import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { allows } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { type Draft, draftWhere } from "./draft";
import { answersTo } from "./rules";

/** Who wrote a signature down for someone, and how. */
type Help = {
  helper: string;
  channel: "in-person" | "phone" | "paper" | null;
  readBack: boolean | null;
  confirmed: boolean;
};

/** Where a seat stands with the statements: what everyone at the table may know. */
export type SeatOnStatements = {
  number: number;
  /** The signature that counts now. */
  signed: { at: Date; commits: number; talks: number; help: Help | null } | null;
  /** When the latest was withdrawn, where none counts. */
  withdrawnAt: Date | null;
  /** When they signed older statements, where they have not signed these. */
  signedOlderAt: Date | null;
  /** Waits for a talk: about what is for leads and facilitators alone. */
  waitsToTalk: boolean;
};

/** Who has signed, who has withdrawn, and who waits to talk, for every seat of a project that was opened. */
export async function seatsOnStatements({ id, materialHash }: ProjectView): Promise<SeatOnStatements[]> {
  const rows = await database().execute<SeatOnStatements>(sql`
    select m.number,
      (select jsonb_build_object('at', s.signed_at, 'commits', s.commits, 'talks', s.talks, 'help',
          case when h.id is not null then jsonb_build_object('helper', h.name, 'channel', s.channel, 'readBack', s.read_back, 'confirmed', s.confirmed_at is not null) end)
        from signature s left join member h on h.id = s.helper_id
        where s.member_id = m.id and s.material_hash = ${materialHash} and s.withdrawn_at is null and s.replaced_at is null) as signed,
      (select max(s.withdrawn_at) from signature s where s.member_id = m.id and s.material_hash = ${materialHash}) as "withdrawnAt",
      (select max(s.signed_at) from signature s where s.member_id = m.id and s.material_hash <> ${materialHash}
        and s.withdrawn_at is null and s.replaced_at is null) as "signedOlderAt",
      exists (select from talk t where t.member_id = m.id and t.answered_at is null and t.settled_at is null) as "waitsToTalk"
    from member m where m.project_id = ${id} order by m.number`);
  return rows.map((row) => ({
    ...row,
    signed: row.signed && { ...row.signed, at: new Date(row.signed.at) },
    withdrawnAt: row.signed ? null : dateOrNull(row.withdrawnAt),
    signedOlderAt: row.signed ? null : dateOrNull(row.signedOlderAt),
  }));
}

export type OwnDraft = Draft;

/** One's own answers so far, to the statements as they stand now; null for whoever has no seat here. */
export async function ownDraft(actor: Actor, view: ProjectView): Promise<OwnDraft | null> {
  if (view.ownSeat === null) return null;
  const isOwn = and(eq(member.projectId, view.id), eq(member.personId, actor.personId), isNull(member.leftOn));
  const draft = await draftWhere(database(), isOwn, view.materialHash);
  return draft && { ...draft, answers: answersTo(view.framework, draft.answers) };
}

/** A wish to talk about a statement first. */
export type Talk = {
  number: number;
  version: number;
  seat: { number: number; name: string; group: string; hasLeft: boolean };
  isOwn: boolean;
  statement: { id: string; text: string };
  note: string;
  askedAt: Date;
  answeredAt: Date | null;
  answeredBy: string | null;
  answer: string;
  settledAt: Date | null;
};

/** The talks that someone may read: every one for leads and facilitators, their own for everyone; waiting ones first. */
export async function talksOf(actor: Actor, view: ProjectView): Promise<Talk[]> {
  return readTalks(actor, view, sql`true`);
}

/** One of them. Throws NotFound when it is not theirs to read. */
export async function talkNumbered(actor: Actor, view: ProjectView, number: number): Promise<Talk> {
  const [found] = await readTalks(actor, view, sql`t.number = ${number}`);
  if (!found) throw new NotFound();
  return found;
}

async function readTalks(actor: Actor, view: ProjectView, condition: SQL): Promise<Talk[]> {
  const mayReadAll = allows("talk.answer", view.roles);
  const rows = await database().execute<Talk>(sql`
    select t.number, t.version, jsonb_build_object('number', m.number, 'name', m.name, 'group', m.group_key, 'hasLeft', m.left_on is not null) as seat,
      m.person_id = ${actor.personId} as "isOwn",
      jsonb_build_object('id', t.statement_id, 'text', (select s ->> 'text' from jsonb_array_elements(f.content -> 'statements') s
        where s ->> 'id' = t.statement_id)) as statement,
      t.note, t.asked_at as "askedAt", t.answered_at as "answeredAt", host.name as "answeredBy", t.answer, t.settled_at as "settledAt"
    from talk t join member m on m.id = t.member_id
    join framework_version f on f.hash = t.framework_hash
    left join member host on host.id = t.answered_by_id
    where t.project_id = ${view.id} and (${mayReadAll} or m.person_id = ${actor.personId}) and ${condition}
    order by coalesce(t.answered_at, t.settled_at) desc nulls first, t.asked_at, t.number`);
  return rows.map((row) => ({
    ...row,
    askedAt: new Date(row.askedAt),
    answeredAt: dateOrNull(row.answeredAt),
    settledAt: dateOrNull(row.settledAt),
  }));
}

const dateOrNull = (at: Date | null): Date | null => (at === null ? null : new Date(at));
