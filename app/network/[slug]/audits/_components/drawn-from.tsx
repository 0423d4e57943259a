import type { FrameworkContent } from "@/lib/framework/schema";
import { allProjects, type SampleFilter } from "@/lib/network/portfolio";
import { filtersInUse } from "../../_components/filters-in-use";

type DrawnFromProps = { filter: SampleFilter; framework: FrameworkContent };

/** Which projects a sample is drawn from, in words. */
export function DrawnFrom({ filter, framework }: DrawnFromProps) {
  const inUse = filtersInUse({ ...allProjects, ...filter }, framework);
  return inUse.length === 0 ? "Every project of the network" : inUse.map(({ label }) => label).join("; ");
}
