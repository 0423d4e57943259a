import type postgres from "postgres";
import type { Table } from "./table";

/** All that is kept of a table and its network, to compare with later: nothing half-saved means that this stays the same. */
export async function recordOf(sql: postgres.Sql, { network }: Pick<Table, "network">): Promise<unknown> {
  const [kept] = await sql`
    with projects as (select p.* from project p join network n on n.id = p.network_id where n.slug = ${network})
    select
      (select jsonb_agg(p order by p.id) from projects p) as projects,
      (select jsonb_agg(b order by b.id) from brief b where b.project_id in (select id from projects)) as briefs,
      (select jsonb_agg(m order by m.id) from member m where m.project_id in (select id from projects)) as members,
      (select jsonb_agg(g order by g.id) from gap g where g.project_id in (select id from projects)) as gaps,
      (select jsonb_agg(r order by r.id) from recruitment_route r where r.project_id in (select id from projects)) as routes,
      (select jsonb_agg(p order by p.id) from promise p where p.project_id in (select id from projects)) as promises,
      (select jsonb_agg(v order by v.id) from voice v where v.project_id in (select id from projects)) as voices,
      (select jsonb_agg(b order by b.id) from voice_box b where b.project_id in (select id from projects)) as box,
      (select jsonb_agg(a order by a.id) from action a where a.project_id in (select id from projects)) as actions,
      (select jsonb_agg(m order by m.id) from milestone m where m.project_id in (select id from projects)) as milestones,
      (select jsonb_agg(m order by m.id) from meeting m where m.project_id in (select id from projects)) as meetings,
      (select jsonb_agg(c order by c.id) from note_correction c where c.project_id in (select id from projects)) as corrections,
      (select jsonb_agg(t order by t.id) from training t where t.project_id in (select id from projects)) as training,
      (select jsonb_agg(s order by s.id) from support_contact s where s.project_id in (select id from projects)) as support,
      (select jsonb_agg(a order by a.id) from area_note a where a.project_id in (select id from projects)) as notes,
      (select jsonb_agg(c order by c.id) from area_confirmation c where c.project_id in (select id from projects)) as words,
      (select jsonb_agg(i order by i.id) from invitation i where i.project_id in (select id from projects)) as invitations,
      (select jsonb_agg(i order by i.id) from network_invitation i join network n on n.id = i.network_id
        where n.slug = ${network}) as network_invitations,
      (select jsonb_agg(s order by s.member_id) from signing s join member m on m.id = s.member_id
        where m.project_id in (select id from projects)) as drafts,
      (select jsonb_agg(s order by s.id) from signature s where s.project_id in (select id from projects)) as signatures,
      (select jsonb_agg(t order by t.id) from talk t where t.project_id in (select id from projects)) as talks,
      (select jsonb_agg(np.person_id order by np.id) from network_person np join network n on n.id = np.network_id
        where n.slug = ${network}) as people,
      (select jsonb_agg(h order by h.chain_id) from ledger_head h where h.chain_id in (select id from projects)
        or h.chain_id in (select id from network where slug = ${network})) as heads,
      (select to_jsonb(n) from network n where slug = ${network}) as network`;
  return kept;
}
