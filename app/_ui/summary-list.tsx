import { Fragment, type ReactNode } from "react";

export type SummaryRow = { name: string; value: ReactNode };

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <Fragment key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
