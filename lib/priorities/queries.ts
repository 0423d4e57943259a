import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";
import type { Person, StandingPriority } from "./map";
import type { View } from "./words";

/** How it sits with someone, with the version that their form sends back; also what they took back. */
type ViewLine = Person & { view: View; why: string; version: number };

export type PriorityLine = Omit<StandingPriority, "views"> & {
  takenBackOn: string | null;
  /** Whoever said it has left the table. */
  hasLeft: boolean;
  /** Of those who are at the table. */
  views: ViewLine[];
};

/** Everything that was said to matter, as it was said, also what is not on the map any more. */
export async function prioritiesOf({ id }: ProjectView): Promise<PriorityLine[]> {
  const found = await database().execute<PriorityLine>(sql`
    select p.number, p.version, p.what, p.why, p.said_on::text as "saidOn", p.taken_back_on::text as "takenBackOn",
      m.left_on is not null as "hasLeft", jsonb_build_object('seat', m.number, 'name', m.name, 'group', m.group_key) as by,
      (select coalesce(jsonb_agg(jsonb_build_object('seat', vm.number, 'name', vm.name, 'group', vm.group_key,
          'view', v.view, 'why', v.why, 'version', v.version) order by vm.number), '[]')
        from priority_view v join member vm on vm.id = v.member_id and vm.left_on is null
        where v.priority_id = p.id) as views
    from priority p join member m on m.id = p.member_id
    where p.project_id = ${id} order by p.number`);
  return [...found];
}

/** Throws NotFound when there is none of this number. */
export async function priorityNumbered(view: ProjectView, number: number): Promise<PriorityLine> {
  const found = (await prioritiesOf(view)).find((one) => one.number === number);
  if (!found) throw new NotFound();
  return found;
}
