import { eq, inArray, not, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { member } from "@/db/schema/members";
import { type Change, changesBetween, type KnownNames } from "@/lib/ledger/changes";
import { erasingVerbs, isErasing } from "@/lib/ledger/erasing-verbs";
import type { ProjectView } from "@/lib/projects/queries";
import { deedInWords } from "./words";

type Row = {
  seq: number;
  at: Date;
  verb: string;
  entity_kind: string;
  entity_id: string;
  hash: string;
  actor_id: string | null;
  actor: string | null;
  snapshot: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
  is_missing: boolean;
  is_erased: boolean;
  newest: number;
};

export type HistoryLine = {
  seq: number;
  at: Date;
  /** Who did it; null when the installation did. */
  actor: string | null;
  /** What they did, to follow their name. */
  deed: string;
  changes: Change[];
  /** What was kept of it went when someone was erased. */
  isErased: boolean;
  /** Somebody emptied what was kept of it, past Alongside: verification finds that. */
  isMissing: boolean;
  /** The beginning of the entry's hash, for people to compare. */
  fingerprint: string;
};

export type HistoryPage = {
  lines: HistoryLine[];
  /** The number of the newest entry: entries are numbered from 1 without a gap. */
  newest: number;
};

export const historyPage = 30;

/** A page of a project's history, newest first; `before` is the number of the last entry of the page before. */
export async function historyOf(
  view: ProjectView,
  before: number | null = null,
  size = historyPage,
): Promise<HistoryPage> {
  const which = sql`(${before}::bigint is null or e.seq < ${before}::bigint)`;
  const rows = await selectEntries(view, which, size);
  const known = { ...(await knownNames(view)), decisions: await decisionNames(rows) };
  return { lines: rows.map((row) => lineOf(row, view, known)), newest: rows[0]?.newest ?? 0 };
}

const inShort = sql`(r.entity_kind <> 'stance' or e.verb = 'stance.give')
  and (r.entity_kind = 'member' or ${not(inArray(sql`e.verb`, erasingVerbs))})`;

/** What was done last, for a page that says it in short: how people stood, and what was erased, is told once and not row by row. */
export async function latestChanges(view: ProjectView, size: number): Promise<HistoryLine[]> {
  const rows = await selectEntries(view, inShort, size);
  const known = { ...(await knownNames(view)), decisions: await decisionNames(rows) };
  return rows.map((row) => lineOf(row, view, known));
}

/** What was done to one decision, newest first: its own entries, and stances that people gave themselves. */
export async function historyOfDecision(view: ProjectView, decisionId: string): Promise<HistoryLine[]> {
  const which = sql`((r.entity_kind = 'decision' and r.entity_id = ${decisionId}) or (e.verb = 'stance.give'
    and r.entity_kind = 'stance' and r.entity_id in (select s.id from stance s where s.decision_id = ${decisionId})))`;
  const rows = await selectEntries(view, which, 100);
  const known = { ...(await knownNames(view)), decisions: await decisionNames(rows) };
  return rows.map((row) => lineOf(row, view, known));
}

/** How one voice was put right, newest first. */
export async function correctionsOfVoice(view: ProjectView, number: number): Promise<HistoryLine[]> {
  const which = sql`(e.verb = 'voice.correct' and r.entity_kind = 'voice'
    and r.entity_id = (select v.id from voice v where v.project_id = ${view.id} and v.number = ${number}))`;
  const rows = await selectEntries(view, which, 100);
  const known = await knownNames(view);
  return rows.map((row) => lineOf(row, view, known));
}

const erasedLater = sql`exists (select from revision later join ledger_entry erasing on erasing.revision_id = later.id
  where later.entity_kind = r.entity_kind and later.entity_id = r.entity_id and later.number > r.number
    and ${inArray(sql`erasing.verb`, erasingVerbs)})`;

async function selectEntries(view: ProjectView, which: SQL, size: number): Promise<Row[]> {
  return database().execute<Row>(sql`
    select e.seq::integer, e.at, e.verb, e.entity_kind, e.entity_id, e.hash, e.actor_id, r.snapshot, r.snapshot is null as is_missing,
      r.erased_at is not null and ${erasedLater} as is_erased,
      earlier.snapshot as before, coalesce(seat.name, p.name) as actor, head.seq::integer as newest
    from ledger_head head
    join ledger_entry e on e.chain_kind = head.chain_kind and e.chain_id = head.chain_id
    join revision r on r.id = e.revision_id
    left join revision earlier on earlier.entity_kind = r.entity_kind and earlier.entity_id = r.entity_id and earlier.number = r.number - 1
    left join person p on p.id = e.actor_id
    left join lateral (select m.name from member m where m.project_id = ${view.id} and m.person_id = e.actor_id
      order by m.number desc limit 1) seat on true
    where head.chain_kind = 'project' and head.chain_id = ${view.id} and ${which}
    order by e.seq desc limit ${size}`);
}

/** The groups and seats that snapshots name by their keys. */
export async function knownNames(view: ProjectView): Promise<KnownNames & { seats: Seat[] }> {
  const { framework, network } = view;
  return { groups: framework.groups, seats: await seatNames(view), timeZone: network.timeZone };
}

type Seat = { key: string; name: string; personId: string };

/** Under the ids by which other things name them. */
async function seatNames({ id }: ProjectView): Promise<Seat[]> {
  const { id: key, name, personId } = member;
  return database().select({ key, name, personId }).from(member).where(eq(member.projectId, id));
}

const namesDecision = /^(stage_decision_id|supersedes_id|(agreed|changed|adopted)_by_id|decision_id)$/;

/** Under the ids by which these snapshots name them: of the few that they name, however many there are. */
async function decisionNames(rows: Row[]): Promise<Named> {
  const named = rows.flatMap(({ before, snapshot }) => [before ?? {}, snapshot ?? {}].flatMap(Object.entries));
  const ids = named.flatMap(([column, id]) => (namesDecision.test(column) && typeof id === "string" ? [id] : []));
  if (ids.length === 0) return [];
  const { id, number, title } = decision;
  const found = await database().select({ id, number, title }).from(decision).where(inArray(id, ids));
  return found.map((one) => ({ key: one.id, name: `decision ${one.number}, “${one.title}”` }));
}

function lineOf(row: Row, { framework }: ProjectView, known: KnownNames & { seats: Seat[] }): HistoryLine {
  const { snapshot: after, before } = row;
  return {
    seq: row.seq,
    at: new Date(row.at),
    actor: row.actor ?? declinedBy(row),
    deed: deedInWords({
      verb: row.verb,
      kind: row.entity_kind,
      about: aboutWhom(row, subjectsOf(framework), known.seats),
      isOwn: row.actor_id !== null && whoseSeat(row, known.seats) === row.actor_id,
      before,
      after,
      isErased: row.is_erased,
      decision: known.decisions?.find(({ key }) => key === after?.decision_id)?.name,
    }),
    // Beside what is gone, all that stays would look as if it had been added.
    changes: isErasing(row.verb) ? [] : changesBetween(before, after, { ...known, kind: row.entity_kind }),
    isErased: row.is_erased,
    isMissing: row.is_missing && !row.is_erased,
    fingerprint: row.hash.slice(0, 12),
  };
}

/** The person in the seat that it is, or that it is about. */
function whoseSeat({ snapshot, is_erased, entity_id }: Row, seats: Seat[]): unknown {
  return (
    snapshot?.person_id ?? seats.find(({ key }) => key === (is_erased ? entity_id : snapshot?.member_id))?.personId
  );
}

/** Whoever says "No, thank you" needs no account: then they go by the name that they were invited by. */
function declinedBy({ verb, snapshot }: Row): string | null {
  return verb === "invitation.decline" && typeof snapshot?.name === "string" ? snapshot.name : null;
}

type Named = { key: string; name: string }[];

/** What things are about by key: an area by its name, a statement by its place. */
function subjectsOf({ areas, statements }: ProjectView["framework"]): Named {
  return [...areas, ...statements.map(({ id }, place) => ({ key: id, name: `Statement ${place + 1}` }))];
}

function aboutWhom({ snapshot, is_erased, entity_id }: Row, subjects: Named, seats: Named = []): string {
  const subject = subjects.find(({ key }) => key === (snapshot?.area_key ?? snapshot?.subject));
  const seat = seats.find(({ key }) => key === (is_erased ? entity_id : snapshot?.member_id));
  return (
    subject?.name ??
    seat?.name ??
    (typeof snapshot?.name === "string" && snapshot.name !== "" ? snapshot.name : "someone")
  );
}
