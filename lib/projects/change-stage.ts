import { eq, sql } from "drizzle-orm";
import { project as projectTable } from "@/db/schema/projects";
import { dayOf } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { inShort, inTheWay } from "@/lib/checklist/in-the-way";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { enqueueFrameworkAdoption } from "@/lib/jobs/enqueue-framework-adoption";
import { gatherFacts } from "@/lib/standing/facts";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { citedDecision } from "./cited-decision";
import { stagesAfter, stepTakesDecision } from "./rules";
import { ChangeStage, citeDecision, type Stage } from "./schema";

type Step = { to: Stage; decision?: number; shown: string };

/**
 * Begins, pauses, closes or reopens a project, with the reason and the decision that it goes back to. Closed, it keeps what
 * stood in the way; reopened, it is brought over to the newest framework version.
 */
export const changeStage = projectCommand("project.change-stage", ChangeStage, async (context) => {
  const { tx, project, input, record, now } = context;
  if (!stagesAfter(project.stage).includes(input.to)) {
    throw new InvalidInput([{ name: "", message: "The project cannot go there from where it is now." }]);
  }
  const stageDecisionId = await decisionBehind(context);
  const stageInTheWay = input.to === "closed" ? await whatStandsInTheWay(context) : [];
  await tx
    .update(projectTable)
    .set({
      version: sql`${projectTable.version} + 1`,
      stage: input.to,
      stageSince: dayOf(now, project.timeZone),
      stageReason: input.reason,
      stageDecisionId,
      stageInTheWay,
    })
    .where(eq(projectTable.id, project.id));
  await record("project", project.id);
  if (project.stage === "closed") await enqueueFrameworkAdoption(tx, { networkId: project.networkId });
});

async function decisionBehind({ tx, project, input }: ProjectContext<Step>): Promise<string | null> {
  if (input.decision !== undefined) return citedDecision(tx, project.id, input.decision);
  if (!stepTakesDecision({ from: project.stage, to: input.to })) return null;
  throw new InvalidInput([{ name: "decision", message: citeDecision }]);
}

/** As the page showed it: what was shown was taken on with open eyes (ChangeStage asks for the tick). */
async function whatStandsInTheWay({ tx, project, input, now }: ProjectContext<Step>): Promise<string[]> {
  const { facts, timeZone } = await gatherFacts(tx, project.id);
  const obstacles = inTheWay(facts, evaluate(facts, dayOf(now, timeZone)));
  if (inShort(obstacles) !== input.shown) {
    throw new ChangedMeanwhile([
      "What stands in the way has changed since you opened this page. Here it is as it stands now. Please look at it again.",
    ]);
  }
  return obstacles.map(({ text }) => text);
}
