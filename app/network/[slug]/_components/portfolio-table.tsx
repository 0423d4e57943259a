import { Portfolio, PortfolioCell, PortfolioHeading, PortfolioProject, PortfolioRow } from "@/app/_ui/portfolio";
import type { Area } from "@/lib/framework/schema";
import type { PortfolioFilter, PortfolioLine } from "@/lib/network/portfolio";
import { orderOf } from "@/lib/network/portfolio-address";
import { cells } from "./columns";
import { type Column, columnWords, orderWords, sortOf, usualWay } from "./portfolio-words";
import { addressOf, anew, type Look } from "./search";

type PortfolioTableProps = {
  home: string;
  filter: PortfolioFilter;
  look: Look;
  lines: PortfolioLine[];
  areas: Area[];
};

/** The network's projects, one a row: on narrow screens, one a card. */
export function PortfolioTable({ home, filter, look, lines, areas }: PortfolioTableProps) {
  const order = orderWords.find(([name]) => name === orderOf(filter))?.[1];
  const sorting = (column: Column | "title") => sortingOf(home, filter, look, column);
  return (
    <div className={look.close ? "rows-close" : undefined}>
      <Portfolio
        label={`Projects. In this order: ${order}`}
        headings={
          <>
            <PortfolioHeading sort={sorting("title")}>Project</PortfolioHeading>
            {look.columns.map((column) => (
              <PortfolioHeading key={column} sort={sorting(column)}>
                {columnWords[column]}
              </PortfolioHeading>
            ))}
          </>
        }
      >
        {lines.map((line) => (
          <PortfolioRow key={line.id}>
            <PortfolioProject href={`/projects/${line.slug}`} name={line.title} lead={line.leads.join(", ")} />
            {look.columns.map((column) => (
              <PortfolioCell key={column} kind={kindOf(column)} label={columnWords[column]}>
                {cells[column](line, areas)}
              </PortfolioCell>
            ))}
          </PortfolioRow>
        ))}
      </Portfolio>
    </div>
  );
}

/** Where a heading leads: the order it stands for, or the other way round. A column without one is not sorted by. */
function sortingOf(home: string, filter: PortfolioFilter, look: Look, column: Column | "title") {
  const sort = sortOf[column];
  if (!sort) return undefined;
  const isSorted = filter.sort === sort;
  const other = { ascending: "descending", descending: "ascending" } as const;
  const direction = filter.reversed ? other[usualWay[sort]] : usualWay[sort];
  const href = addressOf(home, anew(filter, { sort, reversed: isSorted && !filter.reversed }), look);
  return { href, direction: isSorted ? direction : undefined };
}

function kindOf(column: Column) {
  if (column === "areas") return "checklist";
  return column === "stage" || column === "table" || column === "signed" || column === "attention" ? column : "other";
}
