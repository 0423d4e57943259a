import { and, eq } from "drizzle-orm";
import { areaNote } from "@/db/schema/checklist";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { WriteAreaNote } from "./schema";

/** Writes an area's notes. The earlier wording stays as a revision. */
export const writeAreaNote = projectCommand("area.note", WriteAreaNote, async ({ tx, project, input, record }) => {
  const [before] = await tx
    .select()
    .from(areaNote)
    .where(and(eq(areaNote.projectId, project.id), eq(areaNote.area, input.area)));
  if (before) await requireUnchanged(tx, "area-note", before, input);
  requireChange({ text: before?.text ?? "" }, { text: input.text });
  const [written] = before
    ? await tx
        .update(areaNote)
        .set({ version: before.version + 1, text: input.text })
        .where(eq(areaNote.id, before.id))
        .returning({ id: areaNote.id })
    : await tx
        .insert(areaNote)
        .values({ projectId: project.id, area: input.area, text: input.text })
        .returning({ id: areaNote.id });
  if (!written) throw new Error("The notes were not written");
  await record("area-note", written.id);
});
