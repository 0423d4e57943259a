import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** Columns of a table, or of the same table under another name. */
type Of<Name extends string> = Record<Name, AnyPgColumn>;

// What is searched and how it is weighed. Index and query share these: said otherwise, the index would not be used.
// Accents are taken off on both sides, so that "Querée" is found by "queree", and apostrophes are those of a keyboard: with
// those of a phone PostgreSQL would take "baker’s" for one word.

export function wordsOfDecision(
  of: Of<
    | "title"
    | "decided"
    | "because"
    | "context"
    | "options"
    | "dissent"
    | "conflicts"
    | "delegatedTo"
    | "lookedAgainNote"
    | "setAsideReason"
    | "setAsideReply"
  >,
): SQL {
  const rest = [of.decided, of.because, of.context, of.delegatedTo, of.lookedAgainNote, of.setAsideReason];
  const differing = sql`coalesce(${of.dissent}, '') || ' ' || coalesce(${of.conflicts}, '')`;
  return sql`(${weighed(sql`${of.title}`)} || ${words(sql`${spaced([...rest, of.setAsideReply])} || ' ' || ${differing}`)} || ${within(sql`${of.options}`)})`;
}

export function wordsOfVoice(of: Of<"text" | "told" | "reason">): SQL {
  return sql`(${weighed(sql`${of.text}`)} || ${words(spaced([of.told, of.reason]))})`;
}

/** Without what is arranged for people's access, which can tell more of a person than a search should. */
export function wordsOfMeeting(of: Of<"title" | "agenda" | "place" | "notes" | "calledOffReason">): SQL {
  return sql`(${weighed(sql`${of.title}`)} || ${words(spaced([of.notes, of.place, of.calledOffReason]))} || ${within(sql`jsonb_path_query_array(${of.agenda}, '$[*].text')`)})`;
}

export function wordsOfAction(of: Of<"what" | "doneNote">): SQL {
  return sql`(${weighed(sql`${of.what}`)} || ${words(sql`${of.doneNote}`)})`;
}

/** Letters without their accents, also those that are crossed out ("Łódź"). */
export function plain(text: SQL): SQL {
  return sql`regexp_replace(normalize(translate(${text}, '’‘ŁłØøĐđ', '''''LlOoDd'), nfd), '[\\u0300-\\u036f]', '', 'g')`;
}

function words(text: SQL): SQL {
  return sql`to_tsvector('english', ${plain(text)})`;
}

function weighed(text: SQL): SQL {
  return sql`setweight(${words(text)}, 'A')`;
}

/** The words of rows that are kept as one document, without the names of their parts. */
function within(rows: SQL): SQL {
  return sql`to_tsvector('english', ${plain(sql`${rows}::text`)}::jsonb)`;
}

function spaced(columns: AnyPgColumn[]): SQL {
  return sql.join(
    columns.map((column) => sql`${column}`),
    sql` || ' ' || `,
  );
}
