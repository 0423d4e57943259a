import { type SQL, sql } from "drizzle-orm";

/**
 * Whose mail a job is, and which network it is about: a table "about" of one row, to be joined sideways to whatever has
 * the job as JSON.
 */
export function about(job: SQL): SQL {
  const id = (key: string) => sql`(${job} ->> ${key})::uuid`;
  return sql`lateral (
    select coalesce(i.name, ni.name, auditor.name, coordinator.name, m.name) as name,
      coalesce(ni.network_id, np.network_id, p.network_id) as network_id
    from (select ${job} ->> 'kind' as kind) as this
    left join invitation i on this.kind = 'invitation' and i.id = ${id("invitationId")}
    left join network_invitation ni on this.kind = 'network-invitation' and ni.id = ${id("invitationId")}
    left join network_person np on np.id = ${id("networkPersonId")}
    left join person coordinator on coordinator.id = np.person_id
    left join signature s on s.id = ${id("signatureId")}
    left join talk t on t.id = ${id("talkId")}
    left join voice v on v.id = ${id("voiceId")}
    left join audit au on au.id = ${id("auditId")}
    left join person auditor on this.kind = 'audit-answered' and auditor.id = au.opened_by_id
    left join member m on m.id = coalesce(${id("leadMemberId")}, ${id("hostMemberId")}, ${id("memberId")}, s.member_id, t.member_id, v.said_by_id)
    left join project p on p.id = coalesce(i.project_id, au.project_id, m.project_id)
  ) as about`;
}
