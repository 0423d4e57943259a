import { eq } from "drizzle-orm";
import { indicator } from "@/db/schema/outcomes";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { describeIndicator } from "./describe-indicator";
import { findOutcome } from "./find";
import { AddIndicator } from "./schema";

/** Writes down a measure by which an outcome is known. Resolves to its number. */
export const addIndicator = projectCommand("indicator.add", AddIndicator, async (context) => {
  const { tx, project, record } = context;
  const { outcome: number, ...measure } = context.input;
  const { id: outcomeId } = await findOutcome(context, number);
  const described = await describeIndicator(context, measure);
  const next = await nextNumber(tx, indicator, eq(indicator.projectId, project.id));
  const [added] = await tx
    .insert(indicator)
    .values({ projectId: project.id, outcomeId, number: next, ...described })
    .returning({ id: indicator.id });
  if (!added) throw new Error("The measure was not written down");
  await record("indicator", added.id);
  return next;
});
