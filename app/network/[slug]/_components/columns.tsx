import type { ReactNode } from "react";
import { AreaMarks } from "@/app/_ui/area-marks";
import { Flag } from "@/app/_ui/flag";
import { unnamedGroup } from "@/app/_ui/group";
import { SeatGrid } from "@/app/_ui/seat-grid";
import { SignedBar } from "@/app/_ui/signed-bar";
import type { Area } from "@/lib/framework/schema";
import type { PortfolioLine } from "@/lib/network/queries";
import { stageInWords } from "@/lib/projects/words";

type Column = {
  heading: string;
  kind: "stage" | "table" | "signed" | "checklist" | "attention";
  cell: (line: PortfolioLine) => ReactNode;
};

/** What the portfolio shows of each project, beside its name. */
export function columnsFor(areas: Area[]): Column[] {
  return [
    { heading: "Stage", kind: "stage", cell: ({ stage }) => stageInWords(stage) },
    { heading: "At the table", kind: "table", cell: (line) => <SeatGrid counts={seatsOf(line)} /> },
    {
      heading: "Signed",
      kind: "signed",
      cell: ({ summary }) => <SignedBar signed={summary.signed} of={summary.activeMembers} />,
    },
    {
      heading: "Checklist",
      kind: "checklist",
      cell: ({ summary }) => <AreaMarks areas={named(summary.areas, areas)} />,
    },
    { heading: "Needs attention", kind: "attention", cell: ({ summary }) => <Attention {...summary} /> },
  ];
}

/** A break keeps the seat, so people on one are counted. */
function seatsOf({ groups, summary }: PortfolioLine) {
  return summary.seatsByGroup.map(({ group: key, active, paused }) => ({
    group: groups.find((group) => group.key === key) ?? unnamedGroup(key),
    count: active + paused,
  }));
}

function named(marks: PortfolioLine["summary"]["areas"], areas: Area[]) {
  return marks.map((mark) => ({ ...mark, name: areas.find(({ key }) => key === mark.key)?.name ?? mark.key }));
}

function Attention({ attention }: PortfolioLine["summary"]) {
  if (attention.length === 0) return <Flag kind="nothing">Nothing now</Flag>;
  return attention.map(({ key, text, urgent }) => (
    <Flag key={key} kind={urgent ? "now" : "soon"}>
      {text}
    </Flag>
  ));
}
