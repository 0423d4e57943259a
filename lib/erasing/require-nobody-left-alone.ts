import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refused } from "@/lib/errors";
import type { Whose } from "./whose";

/** What has to happen before someone can be erased, and where it is done. */
export type InTheWay = { words: string; path: string };

/** Throws Refused, with what has to happen first, where a project or a network has nobody else to look after it. */
export async function requireNobodyLeftAlone(
  tx: Pick<Transaction, "execute">,
  { personId }: Pick<Whose, "personId">,
): Promise<void> {
  const refusals = await inTheWayOfErasing(tx, personId);
  if (refusals.length > 0) throw new Refused(refusals.map(({ words }) => words));
}

/** The projects and networks that a person would leave with nobody to look after them. */
export async function inTheWayOfErasing(tx: Pick<Transaction, "execute">, personId: string): Promise<InTheWay[]> {
  return [
    ...(await whereLastLead(tx, personId)).map(leadFirst),
    ...(await whereLast(tx, personId)).map(coordinatorFirst),
  ];
}

type Titled = { slug: string; title: string };

async function whereLastLead(tx: Pick<Transaction, "execute">, personId: string): Promise<Titled[]> {
  return tx.execute<Titled>(sql`
    select p.slug, p.title from member m join project p on p.id = m.project_id
    where m.person_id = ${personId} and m.role = 'lead' and m.left_on is null and p.stage <> 'closed' and not exists (
      select from member o where o.project_id = p.id and o.id <> m.id and o.role = 'lead' and o.left_on is null and o.paused_on is null)
    order by p.title`);
}

async function whereLast(tx: Pick<Transaction, "execute">, personId: string): Promise<Titled[]> {
  return tx.execute<Titled>(sql`
    select n.slug, n.name as title from network_person np join network n on n.id = np.network_id
    where np.person_id = ${personId} and np.role = 'coordinator' and not exists (select from network_person o
      where o.network_id = n.id and o.id <> np.id and o.role = 'coordinator')
    order by n.name`);
}

const leadFirst = ({ slug, title }: Titled): InTheWay => ({
  words: `“${title}” has no other lead who is here. Make someone else lead, or close the project. Then come back.`,
  path: `/projects/${slug}/people`,
});

const coordinatorFirst = ({ slug, title }: Titled): InTheWay => ({
  words: `“${title}” has no other coordinator. Make someone else coordinator. Then come back.`,
  path: `/network/${slug}/people`,
});
