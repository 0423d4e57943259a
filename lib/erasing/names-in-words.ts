import { type SQL, sql } from "drizzle-orm";
import type { RecordedKind } from "@/lib/ledger/recorded-things";
import type { Erasure } from "./what-goes";
import { tablesOf, theirNames, type Whose } from "./whose";
import { erasedName, erasedWords } from "./words";

/**
 * What auditors wrote about a table of theirs. Nobody at the table can put it right, so a name in it goes where it stands
 * and the rest stays.
 */
export function namedByAuditors(kind: RecordedKind, columns: string[], whose: Whose): Erasure {
  return {
    theirs: sql`t.project_id in (${tablesOf(whose)}) and exists (select from revision r
      where r.entity_kind = ${kind} and r.entity_id = t.id and ${holdsTheirName(sql`r.snapshot::text`, whose)})`,
    becomes: sql.join(
      columns.map((column) => sql`${sql.identifier(column)} = ${nameless(column, whose)}`),
      sql`, `,
    ),
  };
}

/** A sample that was drawn from what was found under their name: the projects that were found stand in it, the words go. */
export function soughtByName(whose: Whose): Erasure {
  const text = sql`t.filter ->> 'text'`;
  const named = sql`(${holdsTheirName(text, whose)} or ${isPartOfTheirName(text, whose)})`;
  return {
    theirs: sql`t.network_id in (select p.network_id from project p where p.id in (${tablesOf(whose)}))
      and (${named} or ${holdsTheirName(sql`t.why`, whose)})`,
    becomes: sql`why = ${nameless("why", whose)},
      filter = case when ${named} then jsonb_set(t.filter, '{text}', to_jsonb(${erasedWords}::text)) else t.filter end`,
  };
}

/** Saved views of others that look for them, or are called after them. Addresses write letters in signs, so they are read here. */
export function looksForThem(view: { name: string; search: string }, { names }: Whose): boolean {
  const text = new URLSearchParams(view.search).get("text")?.toLowerCase() ?? "";
  const isPart = text !== "" && names.some((name) => name.split(" ").includes(text));
  return isPart || names.some((name) => text.includes(name) || view.name.toLowerCase().includes(name));
}

function holdsTheirName(words: SQL, whose: Whose): SQL {
  return sql`exists (select from unnest(${theirNames(whose)}) name where position(name in lower(${words})) > 0)`;
}

function isPartOfTheirName(words: SQL, whose: Whose): SQL {
  return sql`${words} <> '' and exists (
    select from unnest(${theirNames(whose)}) name where lower(${words}) = any (string_to_array(name, ' ')))`;
}

/** Within another word it stays; where it is not sure what a letter is, it goes. */
function nameless(column: string, { names }: Whose): SQL {
  return names.reduce(
    (words, name) => {
      const pattern = `(?<![[:alnum:]])${name.replace(/[^\p{L}\p{N}\s]/gu, "\\$&")}(?![[:alnum:]])`;
      return sql`regexp_replace(${words}, ${pattern}::text, ${erasedName}::text, 'gi')`;
    },
    sql`t.${sql.identifier(column)}`,
  );
}
