import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { decision } from "@/db/schema/decisions";
import type { Day } from "@/lib/calendar/days";
import { NotFound } from "@/lib/errors";
import { knownNames } from "@/lib/history/queries";
import { type Change, changesBetween } from "@/lib/ledger/changes";
import type { ProjectView } from "@/lib/projects/queries";
import { type Stood, stancesBetween } from "./stances-between";
import type { Stance } from "./words";

type Row = typeof decision.$inferSelect;

/** Another decision, as far as a link needs it. */
type DecisionLink = { number: number; title: string; decidedOn: Day; as: "correction" | "new-look" };

/** How one person stood to it; `givenOn` is the day on which they said so themselves. */
export type StanceLine = {
  number: number;
  version: number;
  name: string;
  group: string;
  stance: Stance;
  reason: string;
  givenOn: Day | null;
};

/** A decision with everything of it. */
export type Decision = Pick<
  Row,
  | "id"
  | "number"
  | "version"
  | "title"
  | "kind"
  | "decidedOn"
  | "context"
  | "options"
  | "decided"
  | "because"
  | "method"
  | "votes"
  | "delegatedTo"
  | "dissent"
  | "conflicts"
  | "addresses"
  | "madeWithout"
  | "reviewOn"
  | "lookedAgainOn"
  | "lookedAgainNote"
  | "setAsideOn"
  | "setAsideBy"
  | "setAsideReason"
  | "setAsideReply"
> & {
  meeting: { number: number; title: string } | null;
  proposedBy: { number: number; name: string } | null;
  stances: StanceLine[];
  aims: { id: string; text: string }[];
  /** Aims that the brief does not have any more. */
  aimsGone: number;
  /** The numbers of the voices that it goes back to. */
  voices: number[];
  /** How many meetings had been held by then. */
  meetingsHeld: number;
  supersedes: DecisionLink | null;
  supersededBy: DecisionLink | null;
};

/** One decision of a project that was opened. Throws NotFound when there is none of this number. */
export async function openDecision(view: ProjectView, number: number): Promise<Decision> {
  const [found] = await database().execute<Decision>(sql`
    select d.id, d.number, d.version, d.title, d.kind, d.decided_on::text as "decidedOn", d.context, d.options, d.decided,
      d.because, d.method, d.votes, d.delegated_to as "delegatedTo", d.dissent, d.conflicts, d.addresses,
      d.made_without as "madeWithout", d.review_on::text as "reviewOn", d.looked_again_on::text as "lookedAgainOn",
      d.looked_again_note as "lookedAgainNote", d.set_aside_on::text as "setAsideOn", d.set_aside_by as "setAsideBy",
      d.set_aside_reason as "setAsideReason", d.set_aside_reply as "setAsideReply",
      case when mt.id is not null then jsonb_build_object('number', mt.number, 'title', mt.title) end as meeting,
      case when m.id is not null then jsonb_build_object('number', m.number, 'name', m.name) end as "proposedBy",
      case when earlier.id is not null then ${linkTo("earlier", "d")} end as supersedes,
      case when later.id is not null then ${linkTo("later", "later")} end as "supersededBy",
      ${stancesOf(view)} as stances, aims.here as aims, cardinality(d.aim_ids) - jsonb_array_length(aims.here) as "aimsGone",
      array(select v.number from voice v where v.id = any(d.voice_ids) order by v.number) as voices,
      (select count(*)::integer from meeting h where h.project_id = d.project_id and h.held_at is not null
        and (h.starts_at at time zone ${view.network.timeZone})::date <= d.decided_on) as "meetingsHeld"
    from decision d
    left join meeting mt on mt.id = d.meeting_id
    left join member m on m.id = d.proposed_by_id
    left join decision earlier on earlier.id = d.supersedes_id
    left join decision later on later.supersedes_id = d.id
    cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('id', a.value ->> 'id', 'text', a.value ->> 'text') order by a.place), '[]') as here
      from brief b, jsonb_array_elements(b.content -> 'aims') with ordinality a (value, place)
      where b.project_id = d.project_id and (a.value ->> 'id')::uuid = any(d.aim_ids)) aims
    where d.project_id = ${view.id} and d.number = ${number}`);
  if (!found) throw new NotFound();
  return found;
}

/** The other decision, and as what the later of the two takes the place of the earlier. */
function linkTo(other: "earlier" | "later", later: "d" | "later") {
  const [of, as] = [sql.identifier(other), sql.identifier(later)];
  return sql`jsonb_build_object('number', ${of}.number, 'title', ${of}.title, 'decidedOn', ${of}.decided_on, 'as', ${as}.supersedes_as)`;
}

function stancesOf({ network }: ProjectView) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('number', sm.number, 'version', s.version, 'name', sm.name, 'group', s.group_key,
      'stance', s.stance, 'reason', s.reason, 'givenOn', (s.given_at at time zone ${network.timeZone})::date) order by sm.number), '[]')
    from stance s join member sm on sm.id = s.member_id where s.decision_id = d.id)`;
}

/** A decision as a list of them has it. */
export type DecisionLine = {
  number: number;
  title: string;
  decidedOn: Day;
  reviewOn: Day | null;
  madeWithout: string[];
  isSuperseded: boolean;
};

/** What was decided in a meeting, or goes back to what someone said. */
export async function decisionsFrom(
  view: ProjectView,
  from: { meeting: number } | { voice: number },
): Promise<DecisionLine[]> {
  const which =
    "meeting" in from
      ? sql`d.meeting_id = (select mt.id from meeting mt where mt.project_id = ${view.id} and mt.number = ${from.meeting})`
      : sql`d.voice_ids && array(select v.id from voice v where v.project_id = ${view.id} and v.number = ${from.voice})`;
  return selectLines(view, which, sql`d.number`);
}

/** The decision that was made last and stands; null while there is none. */
export async function latestDecision(view: ProjectView): Promise<DecisionLine | null> {
  const [latest] = await selectLines(view, sql`later.id is null`, sql`d.decided_on desc, d.number desc limit 1`);
  return latest ?? null;
}

async function selectLines({ id }: ProjectView, which: SQL, order: SQL): Promise<DecisionLine[]> {
  const lines = await database().execute<DecisionLine>(sql`
    select d.number, d.title, d.decided_on::text as "decidedOn", d.review_on::text as "reviewOn", d.made_without as "madeWithout",
      later.id is not null as "isSuperseded"
    from decision d left join decision later on later.supersedes_id = d.id
    where d.project_id = ${id} and ${which} order by ${order}`);
  return [...lines];
}

type Snapshot = Record<string, unknown>;
type Both = { before: Snapshot; after: Snapshot; stoodBefore: Stood[]; stoodAfter: Stood[] };

/** What is different in a decision from the one whose place it took, part by part; both by their numbers. */
export async function differenceBetween(view: ProjectView, earlier: number, later: number): Promise<Change[]> {
  const [row] = await database().execute<Both>(sql`
    select ${asRecorded("b")} as before, ${asRecorded("a")} as after, ${stood("b")} as "stoodBefore", ${stood("a")} as "stoodAfter"
    from decision a join decision b on b.id = a.supersedes_id
    where a.project_id = ${view.id} and a.number = ${later} and b.number = ${earlier}`);
  if (!row) return [];
  const known = await knownNames(view);
  return [
    ...changesBetween(row.before, row.after, { ...known, kind: "decision" }),
    ...stancesBetween(row.stoodBefore, row.stoodAfter),
  ];
}

/** What is no difference between the two: that one takes the place of the other, and what came afterwards to both. */
const notDifferent =
  "{supersedes_id,supersedes_as,looked_again_on,looked_again_note,set_aside_on,set_aside_by,set_aside_reason,set_aside_reply}";

/** The words as they were written down. */
function asRecorded(decision: "a" | "b") {
  return sql`(select r.snapshot - ${notDifferent}::text[] from revision r where r.entity_kind = 'decision' and r.entity_id = ${sql.identifier(decision)}.id and r.number = 1)`;
}

function stood(decision: "a" | "b") {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'stance', r.snapshot ->> 'stance',
      'reason', r.snapshot ->> 'reason') order by m.number), '[]')
    from stance s join member m on m.id = s.member_id join revision r on r.entity_kind = 'stance' and r.entity_id = s.id and r.number = 1
    where s.decision_id = ${sql.identifier(decision)}.id)`;
}
