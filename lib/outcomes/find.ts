import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicator, outcome, reading, story } from "@/db/schema/outcomes";
import { NotFound, Refused } from "@/lib/errors";

type Within = { tx: Transaction; project: { id: string } };
export type OutcomeRow = typeof outcome.$inferSelect;
export type IndicatorRow = typeof indicator.$inferSelect;
export type ReadingRow = typeof reading.$inferSelect;

const takenBack = "This was taken back already. It stays to be read, and counts nowhere.";
const dropped = "This outcome is not followed any more. It stays to be read as it was.";

/** An outcome by its number, which is still followed. Throws NotFound or Refused. */
export async function findOutcome({ tx, project }: Within, number: number): Promise<OutcomeRow> {
  const [found] = await tx
    .select()
    .from(outcome)
    .where(and(eq(outcome.projectId, project.id), eq(outcome.number, number)));
  if (!found) throw new NotFound();
  if (found.droppedOn) throw new Refused([dropped]);
  return found;
}

/** A measure by its number, of an outcome that is still followed. Throws NotFound or Refused. */
export async function findIndicator({ tx, project }: Within, number: number): Promise<IndicatorRow> {
  const [found] = await tx
    .select({ indicator, droppedOn: outcome.droppedOn })
    .from(indicator)
    .innerJoin(outcome, eq(outcome.id, indicator.outcomeId))
    .where(and(eq(indicator.projectId, project.id), eq(indicator.number, number)));
  if (!found) throw new NotFound();
  if (found.droppedOn) throw new Refused([dropped]);
  return found.indicator;
}

/** A reading that stands, with its measure. Throws NotFound or Refused. */
export async function findReading(
  { tx, project }: Within,
  number: number,
): Promise<{ reading: ReadingRow; indicator: IndicatorRow }> {
  const [found] = await tx
    .select({ reading, indicator })
    .from(reading)
    .innerJoin(indicator, eq(indicator.id, reading.indicatorId))
    .where(and(eq(reading.projectId, project.id), eq(reading.number, number)));
  if (!found) throw new NotFound();
  if (found.reading.takenBackOn) throw new Refused([takenBack]);
  return found;
}

/** A story that stands. Throws NotFound or Refused. */
export async function findStory({ tx, project }: Within, number: number): Promise<typeof story.$inferSelect> {
  const [found] = await tx
    .select()
    .from(story)
    .where(and(eq(story.projectId, project.id), eq(story.number, number)));
  if (!found) throw new NotFound();
  if (found.takenBackOn) throw new Refused([takenBack]);
  return found;
}
