import Link from "next/link";
import type { ReactNode } from "react";
import { role } from "./table-role";

/** The coordinator's list. A table on wide screens, cards below; the roles keep it a table for screen readers. */
export function Portfolio({ label, headings, children }: { label: string; headings: ReactNode; children: ReactNode }) {
  return (
    <table className="portfolio" aria-label={label} {...role("table")}>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>{headings}</tr>
      </thead>
      <tbody {...role("rowgroup")}>{children}</tbody>
    </table>
  );
}

type HeadingProps = { children: ReactNode; sort?: { href: string; direction?: "ascending" | "descending" } };

export function PortfolioHeading({ children, sort }: HeadingProps) {
  return (
    <th scope="col" aria-sort={sort?.direction} {...role("columnheader")}>
      {sort ? (
        <Link href={sort.href}>
          {children}
          <SortMark direction={sort.direction} />
        </Link>
      ) : (
        <span className="plain">{children}</span>
      )}
    </th>
  );
}

function SortMark({ direction }: { direction?: "ascending" | "descending" }) {
  if (direction === "ascending") return <Mark path="M2 12h12L8 4Z" />;
  if (direction === "descending") return <Mark path="M2 9h12l-6 8Z" />;
  return <Mark path="M8 2 3 8.2h10ZM8 18l5-6.2H3Z" faint />;
}

function Mark({ path, faint }: { path: string; faint?: boolean }) {
  return (
    <svg viewBox="0 0 16 20" aria-hidden="true">
      <path d={path} fill="currentColor" opacity={faint ? 0.55 : undefined} />
    </svg>
  );
}

export function PortfolioRow({ children }: { children: ReactNode }) {
  return <tr {...role("row")}>{children}</tr>;
}

type ProjectProps = { href: string; name: string; lead?: string; children?: ReactNode };

/** The first cell: the project's name, and who leads it. */
export function PortfolioProject({ href, name, lead, children }: ProjectProps) {
  return (
    <th scope="row" className="portfolio__project" {...role("rowheader")}>
      <Link href={href}>{name}</Link>
      {lead && <p className="portfolio__lead">{lead}</p>}
      {children}
    </th>
  );
}

type CellKind = "stage" | "table" | "signed" | "checklist" | "other" | "attention";

export function PortfolioCell({
  kind = "other",
  label,
  children,
}: {
  kind?: CellKind;
  label: string;
  children: ReactNode;
}) {
  return (
    <td className={`portfolio__${kind}`} data-label={label} {...role("cell")}>
      {children}
    </td>
  );
}
