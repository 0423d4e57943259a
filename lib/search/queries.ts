import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { meeting } from "@/db/schema/meetings";
import { action } from "@/db/schema/planning";
import { plain, wordsOfAction, wordsOfDecision, wordsOfMeeting, wordsOfVoice } from "@/db/schema/searching";
import { voice } from "@/db/schema/voices";
import type { Day } from "@/lib/calendar/days";
import type { Actor } from "@/lib/commands/actor";
import type { NetworkView } from "@/lib/network/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { foundFrom, foundTo, mostFound, type Piece, piecesOf, type SearchedKind, searchedKinds } from "./words";

/** Something that has the words, with the part of it in which they stand. */
export type Found = {
  kind: SearchedKind;
  number: number;
  project: { slug: string; title: string };
  /** What it is called; a voice has no title. */
  title: Piece[];
  excerpt: Piece[];
  on: Day | null;
  /** Who said it, where that is known to everyone at the table. */
  saidBy: string | null;
};

export type Search = { text: string; kind: SearchedKind | null };
export type SearchResult = { found: Found[]; hasMore: boolean };

/** What a project has with these words, what fits best first. */
export async function searchProject(view: ProjectView, search: Search): Promise<SearchResult> {
  return searchIn(sql`x.project_id = ${view.id}`, search);
}

/** The same in all projects of a network, for its coordinators: nobody else finds anything. */
export async function searchNetwork(actor: Actor, { id }: NetworkView, search: Search): Promise<SearchResult> {
  return searchIn(
    sql`x.project_id in (select p.id from project p join network_person np on np.network_id = p.network_id
      where p.network_id = ${id} and np.person_id = ${actor.personId} and np.role = 'coordinator')`,
    search,
  );
}

type Row = Omit<Found, "title" | "excerpt"> & { title: string; excerpt: string };

async function searchIn(scope: SQL, { text: typed, kind }: Search): Promise<SearchResult> {
  // Phones write “these”, and PostgreSQL knows only the straight ones.
  const text = typed.replace(/[“”„«»]/g, '"');
  if (text === "") return { found: [], hasMore: false };
  const asked = kind === null ? searchedKinds : [kind];
  const parts = asked.map((each) => sql`(${thoseWith(each, scope, text)})`);
  const rows = await database().execute<Row>(sql`
    select f.kind, f.number, f."on"::text as "on", f.said_by as "saidBy",
      jsonb_build_object('slug', p.slug, 'title', p.title) as project,
      ${marked(sql`f.title`, text, "HighlightAll=true")} as title,
      ${marked(sql`f.body`, text, 'MaxFragments=2, MinWords=12, MaxWords=32, FragmentDelimiter=" … "')} as excerpt
    from (select * from (${sql.join(parts, sql` union all `)}) as fitting
      order by rank desc, "on" desc nulls last, kind, number desc limit ${mostFound + 1}) f
    join project p on p.id = f.project_id
    order by f.rank desc, f."on" desc nulls last, f.kind, f.number desc`);
  const found = rows.map((row) => ({ ...row, title: piecesOf(row.title), excerpt: piecesOf(row.excerpt) }));
  return { found: found.slice(0, mostFound), hasMore: found.length > mostFound };
}

/** So many of a kind are compared, the latest ones: of a word that stands nearly everywhere the rest is not missed. */
const mostCompared = 200;

type Part = { from: SQL; words: SQL; title: SQL; body: SQL; on: SQL; saidBy?: SQL };

const parts: Record<SearchedKind, Part> = {
  decision: {
    from: sql`decision x`,
    words: wordsOfDecision(alias(decision, "x")),
    title: sql`x.title`,
    body: sql`concat_ws(' ', x.decided, x.because, x.context, x.dissent, x.conflicts, x.delegated_to, x.looked_again_note,
      x.set_aside_reason, x.set_aside_reply, (select string_agg(concat_ws(' ', o ->> 'text', o ->> 'note'), ' ') from jsonb_array_elements(x.options) o))`,
    on: sql`x.decided_on`,
  },
  voice: {
    from: sql`voice x left join member m on m.id = x.said_by_id`,
    words: wordsOfVoice(alias(voice, "x")),
    title: sql`''::text`,
    body: sql`concat_ws(' ', x.text, x.told, x.reason)`,
    on: sql`x.captured_on`,
    saidBy: sql`m.name`,
  },
  meeting: {
    from: sql`meeting x join project mp on mp.id = x.project_id join network n on n.id = mp.network_id`,
    words: wordsOfMeeting(alias(meeting, "x")),
    title: sql`x.title`,
    body: sql`concat_ws(' ', x.notes, (select string_agg(a ->> 'text', ' ') from jsonb_array_elements(x.agenda) a), x.place, x.called_off_reason)`,
    on: sql`(x.starts_at at time zone n.time_zone)::date`,
  },
  action: {
    from: sql`action x`,
    words: wordsOfAction(alias(action, "x")),
    title: sql`x.what`,
    body: sql`x.done_note`,
    on: sql`coalesce(x.done_on, x.due_on)`,
  },
};

function thoseWith(kind: SearchedKind, scope: SQL, text: string): SQL {
  const { from, words, title, body, on, saidBy = sql`null::text` } = parts[kind];
  return sql`
    select c.*, ts_rank(c.words, ${asQuery(text)}) as rank from (
      select ${kind}::text as kind, x.project_id, x.number, ${title} as title, ${body} as body, ${on} as "on", ${saidBy} as said_by, ${words} as words
      from ${from} where ${scope} and ${words} @@ ${asQuery(text)}
      order by ${on} desc nulls last, x.number desc limit ${mostCompared}) c`;
}

function asQuery(text: string): SQL {
  return sql`websearch_to_tsquery('english', ${plain(sql`${text}::text`)})`;
}

/** With what is found between two marks; words are marked as they were written, with their accents or without. */
function marked(words: SQL, text: string, how: string): SQL {
  const marks = foundFrom + foundTo;
  const written = sql`websearch_to_tsquery('english', ${text}::text)`;
  const options = `StartSel=${foundFrom}, StopSel=${foundTo}, ${how}`;
  return sql`ts_headline('english', translate(${words}, ${marks}, ''), ${written} || ${asQuery(text)}, ${options})`;
}
