"use client";

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { startTransition, useOptimistic } from "react";
import { Flag } from "@/app/_ui/flag";
import type { Group } from "@/app/_ui/group";
import { Portfolio, PortfolioCell, PortfolioHeading, PortfolioProject, PortfolioRow } from "@/app/_ui/portfolio";
import { Stamp } from "@/app/_ui/stamp";
import { ColumnChoice } from "./column-choice";
import type { RegisterRow } from "./register-row";
import { type Column, columnsBeside, columnWords } from "./register-words";

type Sorting = { href: string; direction?: "ascending" | "descending" };
type StampGroup = Pick<Group, "key" | "letter"> & { inSentence: string };

type RegisterTableProps = {
  rows: RegisterRow[];
  groups: StampGroup[];
  columns: Column[];
  /** Where a press on a heading leads; a column without one is not sorted by. */
  sorting: Partial<Record<Column | "title", Sorting>>;
  home: string;
  /** What else the address says. */
  kept: [name: string, value: string][];
};

const features = tableFeatures({ columnVisibilityFeature });
const column = createColumnHelper<typeof features, RegisterRow>();

const cells = column.columns([
  column.accessor("title", { id: "title", header: "Decision", enableHiding: false }),
  column.accessor("number", { id: "number", header: columnWords.number }),
  column.accessor("decidedOn", { id: "day", header: columnWords.day }),
  column.accessor("method", { id: "method", header: columnWords.method }),
  column.accessor("meeting", {
    id: "where",
    header: columnWords.where,
    cell: ({ row }) => <Where {...row.original} />,
  }),
  column.accessor("lookAgain", { id: "look-again", header: columnWords["look-again"] }),
  column.accessor("state", { id: "state", header: columnWords.state, cell: ({ row }) => <State {...row.original} /> }),
]);

/** The decisions of one page, and the choice of columns. Sorting, filters and pages are addresses: the database does them. */
export function RegisterTable({ rows, groups, columns, sorting, home, kept }: RegisterTableProps) {
  const router = useRouter();
  const [shown, showAtOnce] = useOptimistic(columns);
  const columnVisibility = Object.fromEntries(columnsBeside.map((each) => [each, shown.includes(each)]));
  const table = useTable({ features, columns: cells, data: rows, getRowId: rowId, state: { columnVisibility } });

  function show(chosen: Column[], address: string): void {
    startTransition(() => {
      showAtOnce(chosen);
      router.replace(address, { scroll: false });
    });
  }

  return (
    <>
      <ColumnChoice columns={shown} home={home} kept={kept} onChoose={show} />
      <Portfolio
        label="Decisions"
        headings={table.getHeaderGroups()[0]?.headers.map((header) => (
          <PortfolioHeading key={header.id} sort={sorting[header.column.id as Column | "title"]}>
            <table.FlexRender header={header} />
          </PortfolioHeading>
        ))}
      >
        {table.getRowModel().rows.map((row) => (
          <PortfolioRow key={row.id}>
            {row.getVisibleCells().map((cell) =>
              cell.column.id === "title" ? (
                <PortfolioProject
                  key={cell.id}
                  href={row.original.href}
                  name={row.original.title}
                  lead={row.original.about}
                >
                  <Stamp small without={row.original.madeWithout} groups={groups} />
                </PortfolioProject>
              ) : (
                <PortfolioCell key={cell.id} label={String(cell.column.columnDef.header)}>
                  <table.FlexRender cell={cell} />
                </PortfolioCell>
              ),
            )}
          </PortfolioRow>
        ))}
      </Portfolio>
    </>
  );
}

const rowId = ({ number }: RegisterRow) => String(number);

function Where({ meeting }: RegisterRow) {
  return meeting ? <Link href={meeting.href}>{meeting.title}</Link> : "Outside a meeting";
}

function State({ state, stateInWords, hasDissent }: RegisterRow) {
  return (
    <>
      {state === "overdue" ? <Flag kind="now">{stateInWords}</Flag> : stateInWords}
      {hasDissent && <p className="sub">Somebody saw it differently</p>}
    </>
  );
}
