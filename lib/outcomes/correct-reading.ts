import { eq } from "drizzle-orm";
import { reading } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { readCorrection } from "./check-readings";
import { findReading } from "./find";
import { CorrectReading } from "./schema";
import { standingReadings } from "./standing-readings";

/** Puts a reading right, and says why. The value of before stays in the history. */
export const correctReading = projectCommand("reading.correct", CorrectReading, async (context) => {
  const { tx, project, input, record, now } = context;
  const { reading: before, indicator: measure } = await findReading(context, input.reading);
  await requireUnchanged(tx, "reading", before, input);
  const { thresholds } = await frameworkOf(tx, project.frameworkHash);
  const standing = (await standingReadings(tx, measure.id)).filter(({ id }) => id !== before.id);
  const today = dayOf(now, project.timeZone);
  const { corrected, problems } = readCorrection(input, { measure, standing, today, thresholds });
  if (problems.length > 0 || !corrected) throw new InvalidInput(problems);
  requireChange(before, corrected);
  await tx
    .update(reading)
    .set({ version: before.version + 1, ...corrected, correctedWhy: input.why })
    .where(eq(reading.id, before.id));
  await record("reading", before.id);
});
