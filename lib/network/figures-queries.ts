import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { type Figures, figuresFrom, type Total } from "./figures";
import type { CoordinatorView } from "./queries";

/** A network's figures, added up from its stored standings: no record of a project is read. */
export async function figuresOf(view: CoordinatorView): Promise<Figures> {
  const [counted] = await database().execute<{
    projects: number;
    totals: Total[];
    unmet: { rule: string; projects: number }[];
  }>(figuresSelect(view));
  return figuresFrom(counted ?? { projects: 0, totals: [], unmet: [] }, view.framework);
}

/** What the figures ask the database. */
export function figuresSelect({ id }: Pick<CoordinatorView, "id">): SQL {
  return sql`
    with ours as materialized (select s.tallies, s.marks from project_standing s where s.network_id = ${id}),
      added as (select t.name, sum(t.total::integer)::integer as total
        from ours cross join lateral jsonb_each_text(ours.tallies) t (name, total) group by t.name),
      open as (select split_part(m.mark, ':', 2) as rule, count(*)::integer as projects
        from ours cross join lateral unnest(ours.marks) m (mark)
        where m.mark like 'rule:%:not-yet' or m.mark like 'rule:%:partly' group by 1)
    select (select count(*)::integer from ours) as projects,
      (select coalesce(jsonb_agg(added), '[]') from added) as totals,
      (select coalesce(jsonb_agg(open), '[]') from open) as unmet`;
}
