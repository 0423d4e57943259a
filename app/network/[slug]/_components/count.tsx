import { Chip, Chips } from "@/app/_ui/chip";
import { count } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import { allProjects, type PortfolioFilter } from "@/lib/network/portfolio";
import { isFiltered } from "@/lib/network/portfolio-address";
import { countedUpTo, type Portfolio } from "@/lib/network/portfolio-queries";
import { filtersInUse } from "./filters-in-use";
import { addressOf, anew, type Look } from "./search";

type CountProps = {
  home: string;
  framework: FrameworkContent;
  filter: PortfolioFilter;
  look: Look;
  portfolio: Portfolio;
};

/** How many projects there are, and the filters in use. */
export function Count({ home, framework, filter, look, portfolio: { matching, total } }: CountProps) {
  const filtered = isFiltered(filter);
  const all = count(total, "project", "projects");
  const { sort, reversed } = filter;
  return (
    <div className="table-tools__left">
      <p className="table-tools__count" role="status">
        {filtered ? `${matching > countedUpTo ? `More than ${countedUpTo}` : matching} of ${all}` : all}
      </p>
      {filtered && (
        <Chips clearHref={addressOf(home, { ...allProjects, sort, reversed }, look)}>
          {filtersInUse(filter, framework).map(({ label, less }) => (
            <Chip key={label} href={addressOf(home, anew(filter, less), look)} label={label} />
          ))}
        </Chips>
      )}
    </div>
  );
}
