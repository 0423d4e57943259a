import { Chip, Chips } from "@/app/_ui/chip";
import { count } from "@/lib/checklist/words";
import type { PortfolioFilter, PortfolioPage } from "@/lib/network/queries";
import { stageInWords } from "@/lib/projects/words";
import { addressOf } from "./search";

type Props = { home: string; filter: PortfolioFilter; page: PortfolioPage };

/** How many projects there are, and the filters in use. */
export function Count({ home, filter, page: { matching, total } }: Props) {
  const { text, stage } = filter;
  const filtered = text !== "" || stage !== null;
  const all = count(total, "project", "projects");
  return (
    <div className="table-tools">
      <div className="table-tools__left">
        <p className="table-tools__count" role="status">
          {filtered ? `${matching} of ${all}` : all}
        </p>
        {filtered && (
          <Chips clearHref={home}>
            {text !== "" && (
              <Chip href={addressOf(home, { ...filter, text: "", after: null })} label={`Name or lead: ${text}`} />
            )}
            {stage && (
              <Chip
                href={addressOf(home, { ...filter, stage: null, after: null })}
                label={`Stage: ${stageInWords(stage)}`}
              />
            )}
          </Chips>
        )}
      </div>
    </div>
  );
}
