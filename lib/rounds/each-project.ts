import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { network } from "@/db/schema/network";
import { project } from "@/db/schema/projects";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { inTransaction } from "@/lib/commands/pipeline";
import { log } from "@/lib/log";
import { refreshStanding } from "@/lib/standing/refresh-standing";

export type InProject = {
  tx: Transaction;
  project: { id: string; frameworkHash: string };
  /** The day it is where the project is. */
  today: Day;
  now: Date;
};

/** Does what nobody does by hand, in one project after the other, each locked meanwhile. One that cannot holds up no other. */
export async function inEachProject(
  ids: string[],
  now: Date,
  work: (context: InProject) => Promise<void>,
): Promise<void> {
  for (const projectId of ids) {
    try {
      await inTransaction(async (tx) => {
        await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for("update");
        const [found] = await tx
          .select({ frameworkHash: project.frameworkHash, timeZone: network.timeZone })
          .from(project)
          .innerJoin(network, eq(network.id, project.networkId))
          .where(eq(project.id, projectId));
        if (!found) return;
        await work({ tx, project: { id: projectId, ...found }, today: dayOf(now, found.timeZone), now });
        await refreshStanding(tx, projectId, now);
      });
    } catch (error) {
      log.error({ error, projectId }, "A question to everyone could not be opened or closed");
    }
  }
}
