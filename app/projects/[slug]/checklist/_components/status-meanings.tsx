import { type AreaStatus, Status } from "@/app/_ui/status";
import type { FrameworkContent } from "@/lib/framework/schema";
import { whatItTakes } from "./what-it-takes";

type Props = Pick<FrameworkContent, "thresholds" | "groups">;

/** What each status of an area means. */
export function StatusMeanings({ thresholds, groups }: Props) {
  const meanings: [AreaStatus, string][] = [
    ["not-started", "Nothing is written down for this area yet."],
    ["in-progress", "Something is written down, and at least one essential rule is not met yet."],
    ["in-place", "Every essential rule is met. Good practice can still be added."],
    ["confirmed-together", `The area is in place, and the group says so: ${whatItTakes({ thresholds, groups })}`],
  ];
  return (
    <dl className="meanings">
      {meanings.map(([status, words]) => (
        <div key={status}>
          <dt>
            <Status status={status} />
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
