import { eq } from "drizzle-orm";
import { indicator } from "@/db/schema/outcomes";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, Refused } from "@/lib/errors";
import { describeIndicator } from "./describe-indicator";
import { findIndicator } from "./find";
import { problemsWithReadings, whyNotChanged } from "./rules";
import { ChangeIndicator } from "./schema";
import { standingReadings } from "./standing-readings";

/** Writes a measure anew. What its readings are counted in stays as it is once there are some. */
export const changeIndicator = projectCommand("indicator.change", ChangeIndicator, async (context) => {
  const { tx, record } = context;
  const { indicator: number, version, ...measure } = context.input;
  const before = await findIndicator(context, number);
  await requireUnchanged(tx, "indicator", before, { version });
  const described = await describeIndicator(context, measure);
  requireChange(before, described);
  const readings = await standingReadings(tx, before.id);
  const reasons = whyNotChanged(before, described, readings);
  if (reasons.length > 0) throw new Refused(reasons);
  const problems = problemsWithReadings(described, readings);
  if (problems.length > 0) throw new InvalidInput(problems);
  await tx
    .update(indicator)
    .set({ version: version + 1, ...described })
    .where(eq(indicator.id, before.id));
  await record("indicator", before.id);
});
