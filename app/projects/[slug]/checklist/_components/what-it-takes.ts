import { listWithOr } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";

/** What confirming an area together takes, with the framework's own figures. */
export function whatItTakes({ thresholds, groups }: Pick<FrameworkContent, "thresholds" | "groups">): string {
  const firstHand = groups.filter((group) => group.firstHand).map((group) => group.inSentence);
  const oneOfThem = firstHand.length > 0 ? `, at least one of them from ${listWithOr(firstHand)}` : "";
  return `${thresholds.peopleToConfirm} or more different people gave their word that it is in place${oneOfThem}. If someone says “not yet”, that is shown beside it.`;
}
