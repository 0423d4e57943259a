import Link from "next/link";
import { ColumnForm } from "@/app/_ui/column-form";
import { Icon } from "@/app/_ui/icon";
import type { PortfolioFilter } from "@/lib/network/portfolio";
import { portfolioSearch } from "@/lib/network/portfolio-address";
import { columnsBeside, columnWords } from "./portfolio-words";
import { addressOf, type Look } from "./search";

type LookProps = { home: string; filter: PortfolioFilter; look: Look };

/** How much room there is between the rows. */
export function Density({ home, filter, look }: LookProps) {
  const choices = [
    { label: "Roomy", icon: "roomy", close: false },
    { label: "Compact", icon: "close", close: true },
  ] as const;
  return (
    <nav className="segmented" aria-label="Space between rows">
      {choices.map(({ label, icon, close }) => (
        <Link
          key={label}
          href={addressOf(home, filter, { ...look, close })}
          aria-current={look.close === close ? "true" : undefined}
        >
          <Icon name={icon} />
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** Which columns are shown. */
export function Columns({ home, filter, look }: LookProps) {
  const kept: [string, string][] = [
    ...portfolioSearch(filter),
    ...(look.close ? [["rows", "close"] as [string, string]] : []),
  ];
  return (
    <ColumnForm
      home={home}
      kept={kept}
      columns={columnsBeside.map((column) => ({
        value: column,
        label: columnWords[column],
        shown: look.columns.includes(column),
      }))}
    />
  );
}
