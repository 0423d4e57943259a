import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { brief } from "@/db/schema/briefs";
import { project as projectTable } from "@/db/schema/projects";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import type { Problem } from "@/lib/errors";
import { briefFrom } from "./rules";
import { WriteBrief } from "./schema";

/** Writes the brief as a whole, and the title with it. */
export const writeBrief = projectCommand("brief.write", WriteBrief, async ({ tx, project, input, record, now }) => {
  const [before] = await tx.select().from(brief).where(eq(brief.projectId, project.id));
  if (!before) throw new Error("The project has no brief");
  await requireUnchanged(tx, "brief", before, input, titleNow(project.title, input.title));
  const content = briefFrom(input, before.content, randomUUID);
  requireChange({ title: project.title, content: before.content }, { title: input.title, content });
  if (input.title !== project.title) {
    await tx
      .update(projectTable)
      .set({ version: sql`${projectTable.version} + 1`, title: input.title })
      .where(eq(projectTable.id, project.id));
    await record("project", project.id);
  }
  await tx
    .update(brief)
    .set({ version: before.version + 1, content, writtenAt: now })
    .where(eq(brief.id, before.id));
  await record("brief", before.id);
});

/** The title stands in the form of the brief, but not in the brief's own history. */
function titleNow(title: string, typed: string): Problem[] {
  if (title === typed) return [];
  return [{ name: "title", message: `The title is “${title}” now. Saving again makes it yours.` }];
}
