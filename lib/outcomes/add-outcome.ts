import { eq } from "drizzle-orm";
import { outcome } from "@/db/schema/outcomes";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { describeOutcome } from "./describe-outcome";
import { AddOutcome } from "./schema";

/** Writes down what is meant to be different for people. Resolves to its number. */
export const addOutcome = projectCommand("outcome.add", AddOutcome, async (context) => {
  const { tx, project, record } = context;
  const described = await describeOutcome(context);
  const number = await nextNumber(tx, outcome, eq(outcome.projectId, project.id));
  const [added] = await tx
    .insert(outcome)
    .values({ projectId: project.id, number, ...described })
    .returning({ id: outcome.id });
  if (!added) throw new Error("The outcome was not written down");
  await record("outcome", added.id);
  return number;
});
