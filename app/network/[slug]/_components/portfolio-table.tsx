import { Portfolio, PortfolioCell, PortfolioHeading, PortfolioProject, PortfolioRow } from "@/app/_ui/portfolio";
import type { Area } from "@/lib/framework/schema";
import type { PortfolioLine } from "@/lib/network/queries";
import { columnsFor } from "./columns";

/** The network's projects, one a row: on narrow screens, one a card. */
export function PortfolioTable({ lines, areas }: { lines: PortfolioLine[]; areas: Area[] }) {
  const columns = columnsFor(areas);
  return (
    <Portfolio
      label="Projects by name"
      headings={
        <>
          <PortfolioHeading>Project</PortfolioHeading>
          {columns.map(({ heading }) => (
            <PortfolioHeading key={heading}>{heading}</PortfolioHeading>
          ))}
        </>
      }
    >
      {lines.map((line) => (
        <PortfolioRow key={line.id}>
          <PortfolioProject href={`/projects/${line.slug}`} name={line.title} lead={line.leads.join(", ")} />
          {columns.map(({ heading, kind, cell }) => (
            <PortfolioCell key={heading} kind={kind} label={heading}>
              {cell(line)}
            </PortfolioCell>
          ))}
        </PortfolioRow>
      ))}
    </Portfolio>
  );
}
