import { statusWords } from "@/app/_ui/status";
import { any } from "@/lib/checklist/marks";
import { allRules } from "@/lib/checklist/rules/all";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { PortfolioFilter } from "@/lib/network/portfolio";
import { stageInWords } from "@/lib/projects/words";
import { needsWords, quietWords, ruleWords } from "./portfolio-words";

type InUse = { label: string; less: Partial<PortfolioFilter> };

/** Each filter in words, and what takes it away. */
export function filtersInUse(filter: PortfolioFilter, { areas, groups }: FrameworkContent): InUse[] {
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
