import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database, type Transaction } from "@/db/client";
import { portfolioKeys, projectStanding } from "@/db/schema/standing";
import type { Day } from "@/lib/calendar/days";
import { any, mark } from "@/lib/checklist/marks";
import { wordsIn } from "@/lib/standing/rules";
import { answersOf, type Cursor, type PortfolioFilter, type PortfolioLine } from "./portfolio";
import type { CoordinatorView } from "./queries";

export const portfolioPage = 25;

/** Beyond this many the portfolio does not count on. */
export const countedUpTo = 1000;

export type Portfolio = {
  lines: PortfolioLine[];
  /** There are more on the page before, and on the page after. */
  hasBefore: boolean;
  hasAfter: boolean;
  /** How many fit the filter; one more than `countedUpTo` when there are more than that. */
  matching: number;
  /** How many there are. */
  total: number;
};

/** One page of a network's projects from the stored standings, in the order asked for, beginning where its cursor says. */
export async function portfolioOf(
  view: CoordinatorView,
  filter: PortfolioFilter,
  today: Day,
  size = portfolioPage,
): Promise<Portfolio> {
  const [found, counts] = await Promise.all([
    database().execute<PortfolioLine>(portfolioSelect(view, filter, today, size + 1)),
    countProjects(view, filter, today),
  ]);
  const lines = found.slice(0, size);
  const hasMore = found.length > size;
  if (filter.before) return { lines: lines.toReversed(), hasBefore: hasMore, hasAfter: true, ...counts };
  return { lines, hasBefore: filter.after !== null, hasAfter: hasMore, ...counts };
}

/** Every project that fits, in its order, some at a time: for a file. */
export async function* projectsInPages(view: CoordinatorView, filter: PortfolioFilter, today: Day, size = 500) {
  for (let after: Cursor | null = null; ; ) {
    const from = { ...filter, after, before: null };
    const found: PortfolioLine[] = await database().execute<PortfolioLine>(portfolioSelect(view, from, today, size));
    if (found.length > 0) yield found;
    if (found.length < size) return;
    after = found.at(-1)?.cursor ?? null;
  }
}

const s = alias(projectStanding, "s");

/** The ids of all projects that fit, in the order of the ids. */
export async function projectsThatFit(
  tx: Pick<Transaction, "execute">,
  network: Pick<CoordinatorView, "id">,
  filter: PortfolioFilter,
  today: Day,
): Promise<string[]> {
  const found = await tx.execute<{ id: string }>(sql`
    select s.project_id as id from project_standing s where ${allOf(conditionsOf(network, filter, today))} order by s.project_id`);
  return found.map(({ id }) => id);
}

/** What one page of the portfolio asks the database. */
export function portfolioSelect(
  view: Pick<CoordinatorView, "id">,
  filter: PortfolioFilter,
  today: Day,
  limit: number,
): SQL {
  const key = keyOf(filter);
  const way = sql.raw(filter.reversed === (filter.before === null) ? "desc" : "asc");
  const order = key ? sql`${key} ${way}, ` : sql``;
  return sql`
    select p.id, p.slug, p.title, p.stage, l.summary, f.content -> 'groups' as groups,
      l.last_decision_on::text as "lastDecisionOn", l.last_decision_without as "lastDecisionWithout",
      l.last_deed_on::text as "lastDeedOn", l.outcomes, l.outcomes_measured as "outcomesMeasured",
      jsonb_build_object('key', place.key, 'title', place.title_key, 'id', p.id) as cursor,
      array(select m.name from member m
        where m.project_id = p.id and m.role = 'lead' and m.left_on is null order by m.number) as leads
    from (select s.project_id, s.title_key, ${key ?? sql`0`} as key from project_standing s
      where ${allOf([...conditionsOf(view, filter, today), ...placeOf(filter)])}
      order by ${order}s.title_key ${way}, s.project_id ${way} limit ${limit}) place
    join project_standing l on l.project_id = place.project_id
    join project p on p.id = l.project_id
    join framework_version f on f.hash = p.framework_hash
    order by place.key ${way}, place.title_key ${way}, place.project_id ${way}`;
}

/** By which whole number the portfolio is sorted first; null when it is by title alone. */
function keyOf({ sort }: PortfolioFilter): SQL<number> | null {
  return sort === "title" ? null : portfolioKeys[sort](s);
}

/** After the place where the page before ended, or before the one where the page after begins. */
function placeOf(filter: PortfolioFilter): SQL[] {
  const cursor = filter.before ?? filter.after;
  if (!cursor) return [];
  const key = keyOf(filter);
  const isFurtherUp = filter.reversed === (filter.before !== null);
  const [own, asked] = [key ? sql`${key}, ` : sql``, key ? sql`${cursor.key}::integer, ` : sql``];
  return [
    sql`(${own}s.title_key, s.project_id) ${sql.raw(isFurtherUp ? ">" : "<")} (${asked}${cursor.title}::text, ${cursor.id}::uuid)`,
  ];
}

async function countProjects(view: CoordinatorView, filter: PortfolioFilter, today: Day) {
  const [counted] = await database().execute<{ total: number; matching: number }>(sql`
    select (select count(*)::integer from project_standing where network_id = ${view.id}) as total,
      (select count(*)::integer from (select from project_standing s
        where ${allOf(conditionsOf(view, filter, today))} limit ${countedUpTo + 1}) as fitting) as matching`);
  return counted ?? { total: 0, matching: 0 };
}

function conditionsOf({ id }: Pick<CoordinatorView, "id">, filter: PortfolioFilter, today: Day): SQL[] {
  const marks = marksAsked(filter);
  const { rule, answer, quiet } = filter;
  const words = wordsIn(filter.text);
  return [
    sql`s.network_id = ${id}`,
    ...(marks.length === 0 ? [] : [sql`s.marks @> ${array(marks)}`]),
    ...(rule === null ? [] : [sql`s.marks && ${array(answersOf(answer).map((each) => mark.rule(rule, each)))}`]),
    ...(quiet === null
      ? []
      : [sql`${portfolioKeys.quiet(s)} < (${today}::date - ${quiet}::integer) - '2000-01-01'::date`]),
    ...(words.length === 0 ? [] : [sql`s.words @@ ${words.map((word) => `'${word}':*`).join(" & ")}::tsquery`]),
  ];
}

function marksAsked({ stage, area, status, missing, needs }: PortfolioFilter): string[] {
  return [
    ...(stage === null ? [] : [mark.stage(stage)]),
    ...(status === null ? [] : [mark.area(area ?? any, status)]),
    ...(missing === null ? [] : [mark.without(missing)]),
    ...(needs === null ? [] : [mark.needs(needs)]),
  ];
}

function array(values: string[]): SQL {
  return sql`${sql.param(values)}::text[]`;
}

function allOf(conditions: SQL[]): SQL {
  return sql.join(conditions, sql` and `);
}
