import { eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { person } from "@/db/schema/people";

/** Someone whose traces are looked for: by their id, their address, and every name that they or their seats ever had. */
export type Whose = { personId: string; email: string | null; names: string[] };

export async function whoseTraces(tx: Pick<Transaction, "select" | "execute">, personId: string): Promise<Whose> {
  const [known] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  const names = await tx.execute<{ name: string }>(sql`
    select distinct lower(r.snapshot ->> 'name') as name from revision r
    where r.snapshot ->> 'name' <> '' and ((r.entity_kind = 'person' and r.entity_id = ${personId})
      or (r.entity_kind = 'member' and r.entity_id in (${seatsOf({ personId })})))`);
  return { personId, email: known?.email?.toLowerCase() ?? null, names: names.map(({ name }) => name) };
}

/** The ids of every seat that they ever had. */
export function seatsOf({ personId }: Pick<Whose, "personId">): SQL {
  return sql`select own.id from member own where own.person_id = ${personId}`;
}

/** The ids of every project at whose table they ever sat. */
export function tablesOf({ personId }: Pick<Whose, "personId">): SQL {
  return sql`select own.project_id from member own where own.person_id = ${personId}`;
}

/** Whether an address is theirs. */
export function isTheirAddress(column: SQL, { email }: Whose): SQL {
  return email === null ? sql`false` : sql`lower(${column}) = ${email}`;
}

/** Whether a name is one of theirs. */
export function isTheirName(column: SQL, whose: Whose): SQL {
  return sql`lower(${column}) = any (${theirNames(whose)})`;
}

/** Their names as a list that PostgreSQL reads, in small letters. */
export function theirNames({ names }: Whose): SQL {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(names)}::text::jsonb))`;
}
