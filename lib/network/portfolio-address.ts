import { z } from "zod";
import { any } from "@/lib/checklist/marks";
import { allRules } from "@/lib/checklist/rules/all";
import { areaKeys } from "@/lib/framework/schema";
import { wordsIn } from "@/lib/standing/rules";
import {
  allProjects,
  type Cursor,
  type PortfolioFilter,
  type PortfolioSort,
  portfolioSorts,
  quietDays,
  ruleChoices,
} from "./portfolio";

export type SearchParams = Record<string, string | string[] | undefined>;

export const longestSearch = 200;
export const projectStages = ["forming", "active", "paused", "closed"] as const;
export const areaStatuses = ["not-started", "in-progress", "in-place", "confirmed-together"] as const;
export const needsChoices = ["urgent", "something", "nothing"] as const;

const ruleIds = allRules.map(({ id }) => id);
const quietChoices = quietDays.map(String);
const reversedEnd = "-down";

/** What an address asks of the portfolio; what is none of ours is left out. */
export function readPortfolioFilter(params: SearchParams, groups: { key: string }[]): PortfolioFilter {
  const said = (name: string) => [params[name]].flat()[0] ?? "";
  const order = orders.find((each) => each.name === said("sort"));
  return {
    text: textIn(said("text")),
    stage: oneOf(projectStages, said("stage")),
    area: oneOf(areaKeys, said("area")),
    status: oneOf(areaStatuses, said("status")),
    rule: oneOf(ruleIds, said("rule")),
    answer: oneOf(ruleChoices, said("answer")) ?? allProjects.answer,
    missing: oneOf([any, ...groups.map(({ key }) => key)], said("missing")),
    quiet: quietDays.find((days) => String(days) === oneOf(quietChoices, said("quiet"))) ?? null,
    needs: oneOf(needsChoices, said("needs")),
    sort: order?.sort ?? allProjects.sort,
    reversed: order?.reversed ?? allProjects.reversed,
    after: cursorFrom(said("after")),
    before: cursorFrom(said("before")),
  };
}

/** What the address of a filter says. Reading it again gives the same filter. */
export function portfolioSearch(filter: PortfolioFilter): URLSearchParams {
  const { text, stage, area, status, rule, answer, missing, quiet, needs, after, before } = filter;
  const order = orderOf(filter);
  const said = {
    ...{ text, stage, area, status, rule, missing, quiet, needs },
    answer: rule === null || answer === allProjects.answer ? null : answer,
    sort: order === orderOf(allProjects) ? null : order,
    after: after && cursorText(after),
    before: before && cursorText(before),
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, String(value));
  return search;
}

/** An order as an address says it: "title", and the other way round "title-down". */
export function orderOf({ sort, reversed }: Pick<PortfolioFilter, "sort" | "reversed">): string {
  return reversed ? `${sort}${reversedEnd}` : sort;
}

type Order = { name: string; sort: PortfolioSort; reversed: boolean };

const orders: Order[] = portfolioSorts.flatMap((sort) =>
  [false, true].map((reversed) => ({ name: orderOf({ sort, reversed }), sort, reversed })),
);

export function isFiltered(filter: PortfolioFilter): boolean {
  const { sort, reversed } = allProjects;
  return portfolioSearch({ ...filter, sort, reversed, after: null, before: null }).size > 0;
}

const Place = z.tuple([z.int32(), z.string().max(1000), z.uuid()]);

export function cursorText({ key, title, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, title, id])).toString("base64url");
}

export function cursorFrom(text: string): Cursor | null {
  try {
    const [key, title, id] = Place.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return title.includes("\0") ? null : { key, title, id };
  } catch {
    return null;
  }
}

/** Without a letter or a figure in it there is nothing to look for. */
function textIn(said: string): string {
  const text = said.replaceAll("\0", "").trim().slice(0, longestSearch).toWellFormed();
  return wordsIn(text).length === 0 ? "" : text;
}

function oneOf<T extends string>(known: readonly T[], said: string): T | null {
  return known.find((each) => each === said) ?? null;
}
