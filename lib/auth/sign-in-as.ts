import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { env } from "@/lib/env";
import { NotFound } from "@/lib/errors";
import { signInHere } from "./sign-in-here";

export type DemoPerson = {
  id: string;
  name: string;
  role: "coordinator" | "lead" | "facilitator" | "member" | "person";
  /** The project of that role; null for a coordinator and for someone without a seat. */
  project: string | null;
};

/** The people anyone may sign in as: those of a demo network, in a demo, who have an address, and nobody else ever. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!env().demo) return [];
  return database().execute<DemoPerson>(sql`
    select id, name, role, project from (
      select distinct on (p.id) p.id, p.name,
        case when np.role = 'coordinator' then 1 when m.role = 'lead' then 2 else 3 end as part,
        case when np.role = 'coordinator' then np.role else coalesce(m.role, 'person') end as role,
        case when np.role = 'coordinator' then null else pr.title end as project
      from person p
      join network_person np on np.person_id = p.id
      join network n on n.id = np.network_id and n.is_demo
      left join member m on m.person_id = p.id and m.left_on is null
      left join project pr on pr.id = m.project_id
      where p.email is not null and ${belongsToDemoOnly(sql`p.id`)}
      order by p.id, part) known
    order by part, project, name, id`);
}

/** Signs this browser in as a person of the demo. Throws NotFound for anyone else. */
export async function signInAs(personId: unknown): Promise<void> {
  const person = (await demoPeople()).find(({ id }) => id === personId);
  if (!person) throw new NotFound();
  await signInHere(person.id, "demo");
}
