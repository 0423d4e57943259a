import { and, eq } from "drizzle-orm";
import { reflection } from "@/db/schema/reflections";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NotFound } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { ChangeReflection } from "./schema";

/** Adds to what people saw when they looked back, or puts it right. What it said before stays in the history. */
export const changeReflection = projectCommand(
  "reflection.change",
  ChangeReflection,
  async ({ tx, project, input, record, now }) => {
    const { reflection: number, version: _shown, ...said } = input;
    const [before] = await tx
      .select()
      .from(reflection)
      .where(and(eq(reflection.projectId, project.id), eq(reflection.number, number)));
    if (!before) throw new NotFound();
    await requireUnchanged(tx, "reflection", before, input);
    requireDayThatHasCome("lookedBackOn", said.lookedBackOn, dayOf(now, project.timeZone));
    requireChange(before, said);
    await tx
      .update(reflection)
      .set({ version: before.version + 1, ...said })
      .where(eq(reflection.id, before.id));
    await record("reflection", before.id);
  },
);
