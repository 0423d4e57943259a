import type { Transaction } from "@/db/client";
import { areaStep } from "@/db/schema/standing";
import type { StandingSummary } from "@/lib/checklist/summary";

type Areas = StandingSummary["areas"];
type Steps = { projectId: string; networkId: string; before: Areas; after: Areas; at: Date };

/** Notes which areas have another status than before, and which people have begun to see differently. */
export async function keepSteps(tx: Transaction, { projectId, networkId, before, after, at }: Steps): Promise<void> {
  const steps = after.flatMap(({ key, status, disagree }) => {
    const was = before.find((area) => area.key === key);
    if (!was) return [];
    const beganToDiffer = disagree && !was.disagree;
    return was.status === status && !beganToDiffer
      ? []
      : [{ projectId, networkId, area: key, at, before: was.status, after: status, beganToDiffer }];
  });
  if (steps.length > 0) await tx.insert(areaStep).values(steps);
}
