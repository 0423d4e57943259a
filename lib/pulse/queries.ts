import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import { answersIn } from "@/lib/rounds/box";
import { pulseRounds } from "@/lib/rounds/rounds";
import { openRoundOf } from "./open-round";
import type { PulseEvery, PulseResults } from "./schema";

export type Round = {
  number: number;
  openedOn: Day;
  openUntil: Day;
  closedOn: Day | null;
  /** How many answered; while it is open, so far. */
  answers: number;
  /** Null while it is open, and for good where too few answered. */
  results: PulseResults | null;
  lines: string[] | null;
  /** Whether the viewer is among those who answered. */
  answeredByViewer: boolean;
};

export type Pulse = { rounds: Round[]; plan: { every: PulseEvery; version: number } };

/** Every pulse of a project, the latest first, and how often one opens by itself. */
export async function pulseOf({ id, ownSeat }: ProjectView): Promise<Pulse> {
  const [found] = await database().execute<Pulse>(sql`
    select coalesce((select jsonb_build_object('every', pl.every, 'version', pl.version) from pulse_plan pl
        where pl.project_id = ${id}), '{"every": "never", "version": 0}') as plan,
      (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'openedOn', r.opened_on, 'openUntil', r.open_until,
        'closedOn', r.closed_on, 'results', r.results, 'lines', r.lines, 'answers', coalesce(r.answers, a.answered),
        'answeredByViewer', a.own) order by r.number desc), '[]')
      from pulse_round r cross join lateral (
        select count(*) as answered, coalesce(bool_or(m.person_id = own.person_id), false) as own
        from pulse_answered f join member m on m.id = f.member_id
        left join member own on own.project_id = r.project_id and own.number = ${ownSeat}::integer where f.round_id = r.id) a
      where r.project_id = ${id}) as rounds`);
  if (!found) throw new Error("A select without a from has always one row");
  return found;
}

/** Whether the sealed answers of the open pulse can be opened with this installation's secret: nothing of them is told. */
export async function canBeOpened({ id }: ProjectView): Promise<boolean> {
  return database().transaction(async (tx) => {
    const round = await openRoundOf(tx, id);
    return round === null || (await answersIn(tx, pulseRounds, round.id)) !== null;
  });
}

/** Those whom a helper can ask on paper or by phone: here, without an e-mail address, and not heard in the open pulse yet. */
export async function toBeHelped({ id, ownSeat }: ProjectView): Promise<{ number: number; name: string }[]> {
  const seats = await database().execute<{ number: number; name: string }>(sql`
    select m.number, m.name from member m join person pe on pe.id = m.person_id and pe.email is null
    where m.project_id = ${id} and m.left_on is null and m.paused_on is null and m.number is distinct from ${ownSeat}::integer
      and not exists (select from pulse_answered f join pulse_round r on r.id = f.round_id and r.closed_on is null
        join member seat on seat.id = f.member_id where r.project_id = ${id} and seat.person_id = m.person_id)
    order by lower(m.name), m.number`);
  return [...seats];
}
