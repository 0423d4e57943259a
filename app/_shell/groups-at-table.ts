import { type Group, unnamedGroup } from "@/app/_ui/group";
import type { ProjectView } from "@/lib/projects/queries";

/** The framework's groups, then any that only a seat names: so no seat is lost when a framework changes its groups. */
export function groupsAtTable({ framework, seats }: Pick<ProjectView, "framework" | "seats">): Group[] {
  const known = new Set(framework.groups.map((group) => group.key));
  const others = new Set(seats.map((seat) => seat.group).filter((key) => !known.has(key)));
  return [...framework.groups, ...[...others].map(unnamedGroup)].map((group) => ({
    ...group,
    someoneLeft: seats.some((seat) => seat.group === group.key && seat.leftOn !== null),
  }));
}
