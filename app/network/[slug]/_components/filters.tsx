import { Field } from "@/app/_ui/field";
import { FilterBar } from "@/app/_ui/filter-bar";
import { Select } from "@/app/_ui/select";
import type { PortfolioFilter } from "@/lib/network/queries";
import type { Stage } from "@/lib/projects/schema";
import { stageInWords } from "@/lib/projects/words";

const stages: Stage[] = ["forming", "active", "paused", "closed"];

export function Filters({ home, filter }: { home: string; filter: PortfolioFilter }) {
  const options = stages.map((stage) => ({ value: stage, label: stageInWords(stage) }));
  return (
    <FilterBar label="Filter projects" action={home} submit="Show projects">
      <Field name="text" type="search" label="Find by name or lead" defaultValue={filter.text} />
      <Select name="stage" label="Stage" empty="Any stage" options={options} defaultValue={filter.stage ?? ""} />
    </FilterBar>
  );
}
