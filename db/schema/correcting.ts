import { type SQL, sql } from "drizzle-orm";

/** The ids of a decision and of all that it corrects: one decision, written down again. `row` is how a statement calls its row. */
export function withWhatItCorrects(row: "d" | "o"): SQL {
  const it = sql.identifier(row);
  return sql`case when ${it}.supersedes_as = 'correction' then array(
    with recursive same (id, earlier) as (
      select ${it}.id, ${it}.supersedes_id
      union all select b.id, case when b.supersedes_as = 'correction' then b.supersedes_id end from same join decision b on b.id = same.earlier)
    select same.id from same) else array[${it}.id] end`;
}
