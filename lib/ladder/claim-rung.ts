import { eq } from "drizzle-orm";
import { claimedRung } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { ClaimRung } from "./schema";

/** Says on which rung the project stands from today on. What was said before stays beside it. Resolves to its number. */
export const claimRung = projectCommand("ladder.claim", ClaimRung, async ({ tx, project, input, record, now }) => {
  const number = await nextNumber(tx, claimedRung, eq(claimedRung.projectId, project.id));
  const [claimed] = await tx
    .insert(claimedRung)
    .values({ projectId: project.id, number, ...input, claimedOn: dayOf(now, project.timeZone) })
    .returning({ id: claimedRung.id });
  if (!claimed) throw new Error("The rung was not claimed");
  await record("claimed-rung", claimed.id);
  return number;
});
