import { eq } from "drizzle-orm";
import { reading } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { findReading } from "./find";
import { TakeBackReading } from "./schema";

/** Takes back a reading that was written down by mistake. It stays to be read, and counts nowhere. */
export const takeBackReading = projectCommand("reading.take-back", TakeBackReading, async (context) => {
  const { tx, project, input, record, now } = context;
  const { id, version } = (await findReading(context, input.reading)).reading;
  await tx
    .update(reading)
    .set({ version: version + 1, takenBackOn: dayOf(now, project.timeZone) })
    .where(eq(reading.id, id));
  await record("reading", id);
});
