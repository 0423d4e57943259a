import type { ReactNode } from "react";
import { AreaMarks } from "@/app/_ui/area-marks";
import { Flag } from "@/app/_ui/flag";
import { unnamedGroup } from "@/app/_ui/group";
import { SeatGrid } from "@/app/_ui/seat-grid";
import { SignedBar } from "@/app/_ui/signed-bar";
import { dayInWords } from "@/lib/calendar/days";
import { listWithAnd } from "@/lib/checklist/words";
import type { Area } from "@/lib/framework/schema";
import type { PortfolioLine } from "@/lib/network/portfolio";
import { stageInWords } from "@/lib/projects/words";
import type { Column } from "./portfolio-words";

/** What the portfolio shows of each project, beside its name. */
export const cells: Record<Column, (line: PortfolioLine, areas: Area[]) => ReactNode> = {
  stage: ({ stage }) => stageInWords(stage),
  table: (line) => <SeatGrid counts={seatsOf(line)} />,
  signed: ({ summary }) => <SignedBar signed={summary.signed} of={summary.activeMembers} />,
  areas: ({ summary }, areas) => <AreaMarks areas={named(summary.areas, areas)} />,
  decision: (line) => <LastDecision {...line} />,
  outcomes: ({ outcomes, outcomesMeasured }) => (outcomes === 0 ? "None set" : `${outcomesMeasured} of ${outcomes}`),
  record: ({ lastDeedOn }) => dayInWords(lastDeedOn),
  attention: ({ summary }) => <Attention {...summary} />,
};

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

function LastDecision({ lastDecisionOn, lastDecisionWithout, groups }: PortfolioLine) {
  if (lastDecisionOn === null) return "None yet";
  const without = lastDecisionWithout.map((key) => groups.find((group) => group.key === key)?.inSentence ?? key);
  return (
    <>
      {dayInWords(lastDecisionOn)}
      {without.length > 0 && <p className="sub">Without {listWithAnd(without)}</p>}
    </>
  );
}

function Attention({ attention }: PortfolioLine["summary"]) {
  if (attention.length === 0) return <Flag kind="nothing">Nothing now</Flag>;
  return attention.map(({ key, text, urgent }) => (
    <Flag key={key} kind={urgent ? "now" : "soon"}>
      {text}
    </Flag>
  ));
}
