import { Chip, Chips } from "@/app/_ui/chip";
import { statusWords } from "@/app/_ui/status";
import { any } from "@/lib/checklist/marks";
import { allRules } from "@/lib/checklist/rules/all";
import { count } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import { allProjects, type PortfolioFilter } from "@/lib/network/portfolio";
import { isFiltered } from "@/lib/network/portfolio-address";
import { countedUpTo, type Portfolio } from "@/lib/network/portfolio-queries";
import { stageInWords } from "@/lib/projects/words";
import { needsWords, quietWords, ruleWords } from "./portfolio-words";
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
          {inUse(filter, framework).map(({ label, less }) => (
            <Chip key={label} href={addressOf(home, anew(filter, less), look)} label={label} />
          ))}
        </Chips>
      )}
    </div>
  );
}

type InUse = { label: string; less: Partial<PortfolioFilter> };

function inUse(filter: PortfolioFilter, { areas, groups }: FrameworkContent): InUse[] {
  const { text, stage, area, status, rule, answer, missing, quiet, needs } = filter;
  const areaName = areas.find(({ key }) => key === area)?.name;
  const groupName = groups.find(({ key }) => key === missing)?.name ?? "at least one group";
  const ruleTitle = allRules.find(({ id }) => id === rule)?.title;
  const found: (InUse | false)[] = [
    text !== "" && { label: `Name or lead: ${text}`, less: { text: "" } },
    stage !== null && { label: `Stage: ${stageInWords(stage)}`, less: { stage: null } },
    (area !== null || status !== null) && {
      label: `${areaName ?? "Any area"}: ${status ? statusWords[status] : "any status"}`,
      less: { area: null, status: null },
    },
    rule !== null && { label: `${rule} ${ruleTitle}: ${ruleWords[answer]}`, less: { rule: null } },
    missing !== null && {
      label: `Empty seat for: ${missing === any ? "at least one group" : groupName}`,
      less: { missing: null },
    },
    quiet !== null && { label: quietWords(quiet), less: { quiet: null } },
    needs !== null && { label: `Needs attention: ${needsWords[needs]}`, less: { needs: null } },
  ];
  return found.filter((each) => each !== false);
}
