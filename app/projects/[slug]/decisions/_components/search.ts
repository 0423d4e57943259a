import { type Direction, everything, type RegisterFilter, registerStates, type Sort } from "@/lib/decisions/register";
import { decisionKinds, methods } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { type Column, columnsBeside } from "./register-words";

export type SearchParams = Record<string, string | string[] | undefined>;

export const longestSearch = 200;

/** The orders there are, as an address says them. */
const orders: Record<string, { sort: Sort; direction: Direction }> = {
  latest: { sort: "day", direction: "descending" },
  earliest: { sort: "day", direction: "ascending" },
  number: { sort: "number", direction: "ascending" },
  "number-down": { sort: "number", direction: "descending" },
  title: { sort: "title", direction: "ascending" },
  "title-down": { sort: "title", direction: "descending" },
  soonest: { sort: "look-again", direction: "ascending" },
  "soonest-down": { sort: "look-again", direction: "descending" },
};

/** What an address asks of the register; what is none of ours is left out. */
export function readFilter(params: SearchParams, { framework }: Pick<ProjectView, "framework">): RegisterFilter {
  const said = (name: string) => [params[name]].flat()[0] ?? "";
  const order = Object.hasOwn(orders, said("sort")) ? orders[said("sort")] : undefined;
  return {
    text: said("text").replaceAll("\0", "").trim().slice(0, longestSearch),
    kind: oneOf(decisionKinds, said("kind")),
    method: oneOf(methods, said("method")),
    state: oneOf(registerStates, said("state")),
    without: oneOf(["any", ...framework.groups.map(({ key }) => key)], said("without")),
    dissent: said("dissent") === "yes",
    where: oneOf(["meeting", "outside"] as const, said("where")),
    from: dayIn(said("from")),
    to: dayIn(said("to")),
    sort: order?.sort ?? everything.sort,
    direction: order?.direction ?? everything.direction,
    after: numberIn(said("after")),
    before: numberIn(said("before")),
  };
}

/** The columns that an address asks for beside the title; all of them when it says nothing about it. */
export function readColumns(params: SearchParams): Column[] {
  if (params.columns === undefined) return [...columnsBeside];
  const asked = [params.columns].flat();
  return columnsBeside.filter((column) => asked.includes(column));
}

/** The address of the register with this filter, in its order, from the beginning unless the filter says where. */
export function addressOf(home: string, filter: RegisterFilter, columns: Column[]): string {
  const search = searchOf(filter);
  for (const column of askedColumns(columns)) search.append("columns", column);
  return search.size === 0 ? home : `${home}?${search}`;
}

/** What a form about something else sends along, so that nothing is lost. */
export function searchOf(filter: RegisterFilter): URLSearchParams {
  const { text, kind, method, state, without, dissent, where, from, to, after, before } = filter;
  const order = orderOf(filter);
  const said = {
    text,
    kind,
    method,
    state,
    without,
    dissent: dissent ? "yes" : null,
    where,
    from,
    to,
    sort: order,
    after,
    before,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, String(value));
  if (order === orderOf(everything)) search.delete("sort");
  return search;
}

/** "title" stands for the column that is always there: so that an address can say that no other is. */
export function askedColumns(columns: Column[]): string[] {
  return columns.length === columnsBeside.length ? [] : ["title", ...columns];
}

export function orderOf({ sort, direction }: Pick<RegisterFilter, "sort" | "direction">): string {
  const found = Object.entries(orders).find(([, order]) => order.sort === sort && order.direction === direction);
  return found?.[0] ?? "";
}

export function isFiltered(filter: RegisterFilter): boolean {
  const search = searchOf(filter);
  for (const name of ["sort", "after", "before"]) search.delete(name);
  return search.size > 0;
}

function oneOf<T extends string>(known: readonly T[], said: string): T | null {
  return known.find((each) => each === said) ?? null;
}

function dayIn(said: string): string | null {
  const isDay = /^[12]\d{3}-\d\d-\d\d$/.test(said) && new Date(said).toJSON()?.startsWith(said);
  return isDay ? said : null;
}

function numberIn(said: string): number | null {
  return /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
}
