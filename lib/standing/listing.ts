import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import type { StandingSummary } from "@/lib/checklist/summary";

/** What a portfolio lists of a project beside how it stands, and its areas as they stood when it was last looked at. */
export type Listing = {
  networkId: string;
  title: string;
  leads: string[];
  /** When somebody last did something that is recorded: what the installation does by itself is no sign of life. */
  lastDeedAt: Date | null;
  lastDecisionOn: Day | null;
  lastDecisionWithout: string[];
  outcomes: number;
  /** Those with a reading that counts. */
  outcomesMeasured: number;
  areasBefore: StandingSummary["areas"] | null;
};

/** The table did it: also someone whose words come out of the box without a name, a day later; not whoever audits it or takes a copy. */
export const isDeed = sql`((e.actor_id is not null and e.verb not like 'audit.%' and e.verb <> 'evidence.export')
  or e.verb = 'voice.release')`;

export async function listingOf(tx: Pick<Transaction, "execute">, projectId: string): Promise<Listing> {
  const [found] = await tx.execute<Omit<Listing, "lastDeedAt"> & { lastDeedAt: string | null }>(sql`
    select p.network_id as "networkId", p.title,
      array(select m.name from member m where m.project_id = p.id and m.role = 'lead' and m.left_on is null) as leads,
      (select e.at from ledger_entry e where e.chain_kind = 'project' and e.chain_id = p.id and ${isDeed}
        order by e.seq desc limit 1) as "lastDeedAt",
      latest.decided_on::text as "lastDecisionOn", coalesce(latest.made_without, '{}') as "lastDecisionWithout",
      followed.outcomes, followed.measured as "outcomesMeasured",
      (select s.summary -> 'areas' from project_standing s where s.project_id = p.id) as "areasBefore"
    from project p
    left join lateral (select d.decided_on, d.made_without from decision d
      where d.project_id = p.id and not exists (
        select from decision later where later.supersedes_id = d.id and later.supersedes_as = 'correction')
      order by d.decided_on desc, d.number desc limit 1) latest on true
    cross join lateral (select count(*)::integer as outcomes, count(*) filter (where exists (
        select from indicator i join reading r on r.indicator_id = i.id
        where i.outcome_id = o.id and r.taken_back_on is null))::integer as measured
      from outcome o where o.project_id = p.id and o.dropped_on is null) followed
    where p.id = ${projectId}`);
  if (!found) throw new Error(`There is no project ${projectId} to list`);
  return { ...found, lastDeedAt: found.lastDeedAt === null ? null : new Date(found.lastDeedAt) };
}
