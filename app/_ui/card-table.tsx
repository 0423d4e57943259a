import type { ComponentProps, ReactNode } from "react";
import { role } from "./table-role";

type CardTableProps = { label: string; headings: string[]; children: ReactNode };

/** A table whose rows become cards on a phone; the roles keep it a table for screen readers. */
export function CardTable({ label, headings, children }: CardTableProps) {
  return (
    <table className="data-table cards-on-phone" aria-label={label} {...role("table")}>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          {headings.map((heading) => (
            <th key={heading} scope="col" {...role("columnheader")}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role("rowgroup")}>{children}</tbody>
    </table>
  );
}

export function CardRow({
  children,
  ...rest
}: Pick<ComponentProps<"tr">, "id" | "tabIndex" | "className" | "children">) {
  return (
    <tr {...rest} {...role("row")}>
      {children}
    </tr>
  );
}

/** `label` is the column's name, shown on cards. */
export function CardCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td data-label={label} {...role("cell")}>
      {children}
    </td>
  );
}
