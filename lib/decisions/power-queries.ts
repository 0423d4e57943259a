import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { ProjectView } from "@/lib/projects/queries";
import type { PowerCount } from "./power";

/**
 * Who brought up, who decided and who does, by group and quarter. A group is the one that someone had when it was decided; a
 * decision that was only put right counts once, as it stands now. Whoever says afterwards how they stand did not decide.
 */
export async function powerTrace({ id, network }: ProjectView): Promise<PowerCount[]> {
  return database().execute<PowerCount>(sql`
    with d as (
      select d.id, d.proposed_by_id, d.groups_took_part, date_trunc('quarter', d.decided_on)::date as quarter
      from decision d left join decision later on later.supersedes_id = d.id
      where d.project_id = ${id} and later.supersedes_as is distinct from 'correction'
    ), a as (
      select o.group_key, date_trunc('quarter', e.at at time zone ${network.timeZone})::date as quarter
      from action a join revision r on r.entity_kind = 'action' and r.entity_id = a.id and r.number = 1
      join ledger_entry e on e.revision_id = r.id left join member o on o.id = a.owner_id
      where a.project_id = ${id} and a.dropped_on is null
    ), counted as (
      select 'decisions' as what, null as "group", d.quarter from d
      union all select 'brought-up', coalesce(s.group_key, m.group_key), d.quarter from d
        left join member m on m.id = d.proposed_by_id
        left join stance s on s.decision_id = d.id and s.member_id = d.proposed_by_id
      union all select 'decided', took.part, d.quarter from d left join unnest(d.groups_took_part) as took (part) on true
      union all select 'actions', null, a.quarter from a
      union all select 'does', a.group_key, a.quarter from a
    )
    select c.what, c."group", c.quarter::text as quarter, count(*)::integer as count from counted c group by 1, 2, 3 order by 3, 1, 2`);
}
