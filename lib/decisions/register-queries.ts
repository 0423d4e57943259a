import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { withWhatItCorrects } from "@/db/schema/correcting";
import { decision } from "@/db/schema/decisions";
import { plain, wordsOfDecision } from "@/db/schema/searching";
import type { Day } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import type { Decided, Direction, RegisterFilter, RegisterLine, RegisterState, Sort } from "./register";

export const registerPage = 30;

/** Beyond this many the register does not count on. */
export const countedUpTo = 1000;

export type Register = {
  lines: RegisterLine[];
  /** There are more on the page before, and on the page after. */
  hasBefore: boolean;
  hasAfter: boolean;
  /** How many fit the filter; one more than `countedUpTo` when there are more than that. */
  matching: number;
  /** How many there are. */
  total: number;
};

/** One page of a project's register of decisions, in the order asked for, beginning where its cursor says. */
export async function registerOf(
  view: ProjectView,
  filter: RegisterFilter,
  today: Day,
  size = registerPage,
): Promise<Register> {
  const [found, counts] = await Promise.all([
    database().execute<RegisterLine>(registerSelect(view, filter, today, size + 1)),
    countDecisions(view, filter, today),
  ]);
  const lines = found.slice(0, size);
  const hasMore = found.length > size;
  if (filter.before !== null) return { lines: lines.toReversed(), hasBefore: hasMore, hasAfter: true, ...counts };
  return { lines, hasBefore: filter.after !== null, hasAfter: hasMore, ...counts };
}

/** Every decision that fits, in its order, some at a time, with all its words: for a file. */
export async function* decisionsInPages(view: ProjectView, filter: RegisterFilter, today: Day, size = 500) {
  for (let after: number | null = null; ; ) {
    const from = { ...filter, after, before: null };
    const found: Decided[] = await database().execute<Decided>(
      selectFrom(view, from, today, sql`${lineColumns}, ${allWords}`, size),
    );
    if (found.length > 0) yield found;
    if (found.length < size) return;
    after = found.at(-1)?.number ?? null;
  }
}

/** What one page of the register asks the database. */
export function registerSelect(view: Pick<ProjectView, "id">, filter: RegisterFilter, today: Day, limit: number): SQL {
  return selectFrom(view, filter, today, lineColumns, limit);
}

/** Someone saw it differently: as it was written down, or as they said since, also without a name. */
const isContradicted = sql`(d.dissent is not null or exists (select from stance s where s.decision_id = d.id and s.stance = 'object')
  or exists (select from voice v where v.objects_to_id = any(${withWhatItCorrects("d")})))`;

const objections = sql`(select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'words', o.words) order by o.place, o.number), '[]')
  from (select 1 as place, sm.number, sm.name, s.reason as words from stance s join member sm on sm.id = s.member_id
      where s.decision_id = d.id and s.stance = 'object'
    union all select 2, v.number, null, v.text from voice v where v.objects_to_id = any(${withWhatItCorrects("d")})) o) as "objections"`;

const lineColumns = sql`
  d.number, d.title, d.kind, d.method, d.decided_on::text as "decidedOn", d.made_without as "madeWithout",
  case when mt.id is not null then jsonb_build_object('number', mt.number, 'title', mt.title) end as meeting,
  ${isContradicted} as "hasDissent", d.review_on::text as "reviewOn", d.looked_again_on::text as "lookedAgainOn",
  d.set_aside_on::text as "setAsideOn", later.number as "supersededBy", later.supersedes_as as "supersededAs",
  earlier.number as "supersedes"`;

const allWords = sql`
  d.context, d.options, d.decided, d.because, d.votes, d.delegated_to as "delegatedTo", d.dissent, ${objections}, d.conflicts,
  d.groups_took_part as "groupsTookPart", d.looked_again_note as "lookedAgainNote", d.set_aside_by as "setAsideBy",
  d.set_aside_reason as "setAsideReason", d.set_aside_reply as "setAsideReply", mt.starts_at as "metAt",
  proposer.name as "proposedBy", recorder.name as "recordedBy"`;

function selectFrom(
  view: Pick<ProjectView, "id">,
  filter: RegisterFilter,
  today: Day,
  columns: SQL,
  limit: number,
): SQL {
  const { sort, direction, before } = filter;
  const backwards = before === null ? direction : opposite[direction];
  const way = sql.raw(backwards === "ascending" ? "asc" : "desc");
  return sql`
    select ${columns}
    from decision d
    left join decision later on later.supersedes_id = d.id
    left join decision earlier on earlier.id = d.supersedes_id
    left join meeting mt on mt.id = d.meeting_id
    left join member proposer on proposer.id = d.proposed_by_id
    left join member recorder on recorder.id = d.recorded_by_id
    where ${allOf([...conditionsOf(view, filter, today), ...placeOf(view, filter)])}
    order by ${keyOf("d", sort, direction)} ${way}, d.number ${way} limit ${limit}`;
}

const opposite = { ascending: "descending", descending: "ascending" } as const;

/** By which the register is sorted; without a day to look again a decision comes last, whichever way. */
function keyOf(of: "d" | "last", sort: Sort, direction: Direction): SQL {
  const keys = {
    day: "decided_on",
    number: "number",
    title: "title",
    "look-again": "review_on",
  };
  const column = sql.raw(`${of}.${keys[sort]}`);
  if (sort === "title") return sql`lower(${column})`;
  if (sort !== "look-again") return column;
  return direction === "ascending"
    ? sql`coalesce(${column}, 'infinity'::date)`
    : sql`coalesce(${column}, '-infinity'::date)`;
}

/** After the last line of the page before, or before the first of the page after. */
function placeOf({ id }: Pick<ProjectView, "id">, { sort, direction, after, before }: RegisterFilter): SQL[] {
  const number = before ?? after;
  if (number === null) return [];
  const isFurtherUp = (direction === "ascending") === (before === null);
  return [
    sql`(${keyOf("d", sort, direction)}, d.number) ${sql.raw(isFurtherUp ? ">" : "<")} (
      select ${keyOf("last", sort, direction)}, last.number from decision last where last.project_id = ${id} and last.number = ${number})`,
  ];
}

async function countDecisions(view: ProjectView, filter: RegisterFilter, today: Day) {
  const [counted] = await database().execute<{ total: number; matching: number }>(sql`
    select coalesce((select max(number) from decision where project_id = ${view.id}), 0) as total,
      (select count(*)::integer from (
        select from decision d where ${allOf(conditionsOf(view, filter, today))} limit ${countedUpTo + 1}) as fitting) as matching`);
  return counted ?? { total: 0, matching: 0 };
}

const d = alias(decision, "d");

function conditionsOf({ id }: Pick<ProjectView, "id">, filter: RegisterFilter, today: Day): SQL[] {
  const { text, kind, method, state, without, dissent, where, from, to } = filter;
  return [
    sql`d.project_id = ${id}`,
    ...(text === ""
      ? []
      : [sql`${wordsOfDecision(d)} @@ websearch_to_tsquery('english', ${plain(sql`${text}::text`)})`]),
    ...(kind === null ? [] : [sql`d.kind = ${kind}`]),
    ...(method === null ? [] : [sql`d.method = ${method}`]),
    ...(state === null ? [] : [inState(id, state, today)]),
    ...(without === null
      ? []
      : [without === "any" ? sql`d.made_without <> '{}'` : sql`${without} = any(d.made_without)`]),
    ...(dissent ? [isContradicted] : []),
    ...(where === null ? [] : [where === "meeting" ? sql`d.meeting_id is not null` : sql`d.meeting_id is null`]),
    ...(from === null ? [] : [sql`d.decided_on >= ${from}::date`]),
    ...(to === null ? [] : [sql`d.decided_on <= ${to}::date`]),
  ];
}

/** Said so that the register is walked in its order, and is not read whole and sorted: see register-plan.test.ts. */
function inState(projectId: string, state: RegisterState, today: Day): SQL {
  const replaced = sql`(select r.supersedes_id from decision r where r.project_id = ${projectId} and r.supersedes_id is not null)`;
  const states = {
    standing: sql`d.set_aside_on is null and d.id not in ${replaced}`,
    superseded: sql`d.id in ${replaced}`,
    "set-aside": sql`d.set_aside_on is not null`,
    overdue: sql`coalesce(d.review_on, 'infinity'::date) < ${today}::date and d.looked_again_on is null and d.id not in ${replaced}`,
  };
  return states[state];
}

function allOf(conditions: SQL[]): SQL {
  return sql.join(conditions, sql` and `);
}
