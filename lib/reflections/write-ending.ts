import { eq } from "drizzle-orm";
import { ending } from "@/db/schema/reflections";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { WriteEnding } from "./schema";

/** Writes down what was accepted of the work, and when and how its members were told how it ended. */
export const writeEnding = projectCommand("ending.write", WriteEnding, async ({ tx, project, input, record, now }) => {
  const [before] = await tx.select().from(ending).where(eq(ending.projectId, project.id));
  const { version: _shown, toldOn = null, ...words } = input;
  if (before) await requireUnchanged(tx, "ending", before, input);
  if (toldOn !== null) requireDayThatHasCome("toldOn", toldOn, dayOf(now, project.timeZone));
  const said = { ...words, toldOn };
  if (before) requireChange(before, said);
  const [written] = before
    ? await tx
        .update(ending)
        .set({ version: before.version + 1, ...said })
        .where(eq(ending.id, before.id))
        .returning({ id: ending.id })
    : await tx
        .insert(ending)
        .values({ projectId: project.id, ...said })
        .returning({ id: ending.id });
  if (!written) throw new Error("How it ended was not written down");
  await record("ending", written.id);
});
