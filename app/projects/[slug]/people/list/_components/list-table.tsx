import "./list-table.css";
import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import { Icon } from "@/app/_ui/icon";
import type { ListLine } from "@/lib/people/rules";

type ListTableProps = { lines: ListLine[]; groupNames: Record<string, string> };

const roleNames = { lead: "Lead", facilitator: "Facilitator", member: "Member" };

/** Each line of a list as it was understood, and what will become of it. */
export function ListTable({ lines, groupNames }: ListTableProps) {
  return (
    <CardTable label="The list" headings={["Line", "Name", "Group", "E-mail", "Role", "What happens"]}>
      {lines.map((line) => (
        <CardRow
          key={line.number}
          id={`line-${line.number}`}
          tabIndex={-1}
          className={line.problems.length > 0 ? "list-line list-line--wrong" : "list-line"}
        >
          <CardCell label="Line">{line.number}</CardCell>
          <CardCell label="Name">{line.name || "–"}</CardCell>
          <CardCell label="Group">{groupNames[line.group] ?? (line.group || "–")}</CardCell>
          <CardCell label="E-mail">{line.email || "–"}</CardCell>
          <CardCell label="Role">{roleNames[line.role]}</CardCell>
          <CardCell label="What happens">
            <WhatHappens line={line} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}

function WhatHappens({ line: { problems, email } }: { line: ListLine }) {
  if (problems.length === 0) return email === "" ? "Gets a seat" : "Is invited by e-mail";
  return (
    <ul className="list-line__problems">
      {problems.map((problem) => (
        <li key={problem}>
          <Icon name="problem" />
          {problem}
        </li>
      ))}
    </ul>
  );
}
