import type { Cell } from "@/app/_exports/table";
import { statusWords } from "@/app/_ui/status";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { PortfolioLine } from "@/lib/network/portfolio";
import { stageInWords } from "@/lib/projects/words";

type ExportColumn = { heading: string; cell: (line: PortfolioLine) => Cell | null };

/** What a file says of each project: everything that the portfolio can show. */
export function columnsFor({ groups, areas }: FrameworkContent): ExportColumn[] {
  return [
    { heading: "Project", cell: ({ title }) => title },
    { heading: "Led by", cell: ({ leads }) => leads.join(", ") },
    { heading: "Stage", cell: ({ stage }) => stageInWords(stage) },
    ...groups.map(({ key, name }) => ({ heading: `Seats: ${name}`, cell: (line: PortfolioLine) => seats(line, key) })),
    { heading: "Active members", cell: ({ summary }) => summary.activeMembers },
    { heading: "Signed", cell: ({ summary }) => summary.signed },
    ...areas.map(({ key, number, name }) => ({
      heading: `${number} ${name}`,
      cell: ({ summary }: PortfolioLine) => {
        const found = summary.areas.find((area) => area.key === key);
        return found ? statusWords[found.status] : null;
      },
    })),
    { heading: "Last decision", cell: ({ lastDecisionOn }) => lastDecisionOn },
    {
      heading: "Last decision made without",
      cell: (line) => line.lastDecisionWithout.map((key) => nameIn(line, key)).join(", "),
    },
    { heading: "Outcomes", cell: ({ outcomes }) => outcomes },
    { heading: "Outcomes measured", cell: ({ outcomesMeasured }) => outcomesMeasured },
    { heading: "Last record", cell: ({ lastDeedOn }) => lastDeedOn },
    { heading: "Needs attention", cell: ({ summary }) => summary.attention.map(({ text }) => text).join("\n") },
  ];
}

/** A break keeps the seat. Where a project's framework does not have the group, nothing is said. */
function seats({ summary }: PortfolioLine, key: string): number | null {
  const found = summary.seatsByGroup.find(({ group }) => group === key);
  return found ? found.active + found.paused : null;
}

function nameIn({ groups }: PortfolioLine, key: string): string {
  return groups.find((group) => group.key === key)?.name ?? key;
}
