import { eq } from "drizzle-orm";
import { reading } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { readReadings } from "./check-readings";
import { findIndicator } from "./find";
import { AddReadings } from "./schema";
import { standingReadings } from "./standing-readings";

/** Writes down what was measured, all of it or nothing. Resolves to how many readings there were. */
export const addReadings = projectCommand("reading.add", AddReadings, async (context) => {
  const { tx, project, input, record, now } = context;
  const measure = await findIndicator(context, input.indicator);
  const { thresholds } = await frameworkOf(tx, project.frameworkHash);
  const standing = await standingReadings(tx, measure.id);
  const today = dayOf(now, project.timeZone);
  const { readings, problems } = readReadings(input, { measure, standing, today, thresholds });
  if (problems.length > 0) throw new InvalidInput(problems);
  const first = await nextNumber(tx, reading, eq(reading.projectId, project.id));
  const added = await tx
    .insert(reading)
    .values(
      readings.map((one, place) => ({
        projectId: project.id,
        indicatorId: measure.id,
        number: first + place,
        recordedOn: today,
        ...one,
      })),
    )
    .returning({ id: reading.id });
  for (const { id } of added) await record("reading", id);
  return added.length;
});
