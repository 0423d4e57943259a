import { eq, sql } from "drizzle-orm";
import { project as projectTable } from "@/db/schema/projects";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { enqueueFrameworkAdoption } from "@/lib/jobs/enqueue-framework-adoption";
import { stagesAfter } from "./rules";
import { ChangeStage } from "./schema";

/** Begins, pauses, closes or reopens a project, with the reason. Reopened, it is brought over to the newest framework version. */
export const changeStage = projectCommand(
  "project.change-stage",
  ChangeStage,
  async ({ tx, project, input, record, now }) => {
    if (!stagesAfter(project.stage).includes(input.to)) {
      throw new InvalidInput([{ name: "to", message: "The project cannot go there from where it is now." }]);
    }
    await tx
      .update(projectTable)
      .set({
        version: sql`${projectTable.version} + 1`,
        stage: input.to,
        stageSince: dayOf(now, project.timeZone),
        stageReason: input.reason,
      })
      .where(eq(projectTable.id, project.id));
    await record("project", project.id);
    if (project.stage === "closed") await enqueueFrameworkAdoption(tx, { networkId: project.networkId });
  },
);
