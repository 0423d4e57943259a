import type { PortfolioFilter } from "@/lib/network/portfolio";
import { portfolioSearch, type SearchParams } from "@/lib/network/portfolio-address";
import { type Column, columnsBeside, usualColumns } from "./portfolio-words";

/** How the table looks: its columns, and whether its rows stand close together. */
export type Look = { columns: Column[]; close: boolean };

/** What an address says of the look; what is none of ours is left out. */
export function readLook(params: SearchParams): Look {
  const asked = params.columns === undefined ? usualColumns : [params.columns].flat();
  return {
    columns: columnsBeside.filter((column) => asked.includes(column)),
    close: [params.rows].flat()[0] === "close",
  };
}

/** The address of the portfolio with this filter and this look. */
export function addressOf(home: string, filter: PortfolioFilter, look: Look): string {
  const search = searchOf(filter, look);
  return search.size === 0 ? home : `${home}?${search}`;
}

export function searchOf(filter: PortfolioFilter, look: Look): URLSearchParams {
  const search = portfolioSearch(filter);
  for (const [name, value] of lookFields(look)) search.append(name, value);
  return search;
}

/** What a form about something else sends along, so that nothing of the look is lost. */
export function lookFields({ columns, close }: Look): [name: string, value: string][] {
  const isUsual = columns.join() === usualColumns.join();
  return [
    ...(isUsual ? [] : ["title", ...columns].map((column): [string, string] => ["columns", column])),
    ...(close ? [["rows", "close"] satisfies [string, string]] : []),
  ];
}

/** From the first page on: what is shown is another list now. */
export function anew(filter: PortfolioFilter, changed: Partial<PortfolioFilter> = {}): PortfolioFilter {
  return { ...filter, ...changed, after: null, before: null };
}
