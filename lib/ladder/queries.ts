import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import { answersIn } from "@/lib/rounds/box";
import { feltRounds } from "@/lib/rounds/rounds";
import { openRoundOf } from "./open-round";
import type { Approach } from "./schema";

export type Claim = { number: number; rung: number; why: string; claimedOn: Day };

export type Round = {
  number: number;
  openedOn: Day;
  openUntil: Day;
  closedOn: Day | null;
  /** How many answered; while it is open, so far. */
  answers: number;
  /** From the lowest to the highest; null while it is open, and for good where too few answered. */
  felt: number[] | null;
  /** Whether the viewer is among those who answered. */
  answeredByViewer: boolean;
};

export type Ladder = { claims: Claim[]; rounds: Round[] };

/** What the project said of itself and how it felt, each the latest first. */
export async function ladderOf({ id, ownSeat }: ProjectView): Promise<Ladder> {
  const [found] = await database().execute<Ladder>(sql`
    select (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'rung', c.rung, 'why', c.why,
        'claimedOn', c.claimed_on) order by c.number desc), '[]') from claimed_rung c where c.project_id = ${id}) as claims,
      (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'openedOn', r.opened_on, 'openUntil', r.open_until,
        'closedOn', r.closed_on, 'felt', r.felt, 'answers', coalesce(r.answers, a.answered),
        'answeredByViewer', a.own) order by r.number desc), '[]')
      from felt_round r cross join lateral (
        select count(*) as answered, coalesce(bool_or(m.person_id = own.person_id), false) as own
        from felt_answered f join member m on m.id = f.member_id
        left join member own on own.project_id = r.project_id and own.number = ${ownSeat}::integer where f.round_id = r.id) a
      where r.project_id = ${id}) as rounds`);
  return found ?? { claims: [], rounds: [] };
}

/** Whether the sealed answers of the open round can be opened with this installation's secret: nothing of them is told. */
export async function canBeOpened({ id }: ProjectView): Promise<boolean> {
  return database().transaction(async (tx) => {
    const round = await openRoundOf(tx, id);
    return round === null || (await answersIn(tx, feltRounds, round.id)) !== null;
  });
}

export type WrittenApproach = { content: Approach; version: number; writtenAt: Date };

/** How the brief could be met, as it was last planned; null while nothing is. */
export async function approachOf({ id }: ProjectView): Promise<WrittenApproach | null> {
  const [found] = await database().execute<{ content: Approach; version: number; writtenAt: string }>(sql`
    select a.content, a.version, e.at as "writtenAt" from approach a
    join revision r on r.entity_kind = 'approach' and r.entity_id = a.id and r.number = a.version
    join ledger_entry e on e.revision_id = r.id where a.project_id = ${id}`);
  return found ? { ...found, writtenAt: new Date(found.writtenAt) } : null;
}
