import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import type { Actor } from "@/lib/commands/actor";

/** What a project would like to hear from someone. */
export type Asked = {
  slug: string;
  title: string;
  /** The last day to say how it feels; null while nobody is asked, or once they have answered. */
  feltUntil: Day | null;
  /** The same for a pulse. */
  pulseUntil: Day | null;
  /** The latest decisions that were made without an answer of theirs, of the last thirty days. */
  decisions: { number: number; title: string; decidedOn: Day }[];
};

const mostDecisions = 3;

/**
 * What someone is asked at present, in every project at whose table they sit or in one; nothing where there is a break.
 * Whoever says that they were not there has answered, and is not asked again.
 */
export async function askedOf(actor: Actor, slug: string | null = null, now = new Date()): Promise<Asked[]> {
  const at = now.toISOString();
  const asked = await database().execute<Asked>(sql`
    select p.slug, p.title, r.open_until::text as "feltUntil", pr.open_until::text as "pulseUntil", made.decisions
    from member m
    join project p on p.id = m.project_id and p.stage not in ('paused', 'closed')
    join network n on n.id = p.network_id
    left join felt_round r on r.project_id = p.id and r.closed_on is null
      and r.open_until >= (${at}::timestamptz at time zone n.time_zone)::date
      and not exists (select from felt_answered f where f.round_id = r.id and f.member_id = m.id)
    left join pulse_round pr on pr.project_id = p.id and pr.closed_on is null
      and pr.open_until >= (${at}::timestamptz at time zone n.time_zone)::date
      and not exists (select from pulse_answered f where f.round_id = pr.id and f.member_id = m.id)
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('number', l.number, 'title', l.title, 'decidedOn', l.decided_on)
        order by l.decided_on desc, l.number desc), '[]') as decisions
      from (select d.number, d.title, d.decided_on from stance s join decision d on d.id = s.decision_id
        where s.member_id = m.id and s.given_at is null and s.stance in ('absent', 'no-answer') and d.set_aside_on is null
          and d.recorded_at > ${at}::timestamptz - interval '30 days'
          and not exists (select from decision later where later.supersedes_id = d.id)
        order by d.decided_on desc, d.number desc limit ${mostDecisions}) l) made
    where m.person_id = ${actor.personId} and m.left_on is null and m.paused_on is null
      and p.slug = coalesce(${slug}, p.slug) and (r.id is not null or pr.id is not null or made.decisions <> '[]')
    order by lower(p.title), p.id`);
  return [...asked];
}
