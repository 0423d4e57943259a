import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Actor } from "@/lib/commands/actor";
import { theirWord } from "./network-queries";

/** A finding to which nobody at the table has said anything yet. */
export type FindingToAnswer = {
  slug: string;
  title: string;
  audit: number;
  finding: number;
  asked: string;
  dueOn: string;
};

/** Findings that wait for the tables at which someone sits, or for one of them; nothing while that person takes a break. */
export async function findingsToAnswer(actor: Actor, slug: string | null = null): Promise<FindingToAnswer[]> {
  const found = await database().execute<FindingToAnswer>(sql`
    select p.slug, p.title, a.number as audit, fi.number as finding, fi.asked, fi.due_on::text as "dueOn"
    from member m
    join project p on p.id = m.project_id
    join audit a on a.project_id = p.id and a.closed_on is null
    join finding fi on fi.audit_id = a.id and fi.closed_on is null and fi.kind <> 'strength'
    where m.person_id = ${actor.personId} and m.left_on is null and m.paused_on is null and p.slug = coalesce(${slug}, p.slug)
      and not exists (select from finding_reply r where r.finding_id = fi.id)
    order by fi.due_on, lower(p.title), fi.number`);
  return [...found];
}

/** An audit that is open at a table. */
export type AuditAtTable = { slug: string; title: string; audit: number; openedOn: string };

/** The audits that are open at the tables at which someone sits, or at one of them. */
export async function auditsAtTable(actor: Actor, slug: string | null = null): Promise<AuditAtTable[]> {
  const found = await database().execute<AuditAtTable>(sql`
    select p.slug, p.title, a.number as audit, a.opened_on::text as "openedOn"
    from member m
    join project p on p.id = m.project_id
    join audit a on a.project_id = p.id and a.closed_on is null
    where m.person_id = ${actor.personId} and m.left_on is null and p.slug = coalesce(${slug}, p.slug)
    order by a.opened_on, lower(p.title)`);
  return [...found];
}

/** In a network that someone coordinates, how many audits are open and how many of their findings end with a word from a table. */
export type AuditsToFollow = { slug: string; open: number; theirWord: number };

/** What waits for a coordinator in the audits of their networks; networks in which none is open are left out. */
export async function auditsToFollow(actor: Actor): Promise<AuditsToFollow[]> {
  const found = await database().execute<AuditsToFollow>(sql`
    select n.slug, count(*)::integer as open, sum(${theirWord})::integer as "theirWord"
    from network_person np
    join network n on n.id = np.network_id
    join project p on p.network_id = n.id
    join audit a on a.project_id = p.id and a.closed_on is null
    where np.person_id = ${actor.personId} and np.role = 'coordinator'
    group by n.slug`);
  return [...found];
}
