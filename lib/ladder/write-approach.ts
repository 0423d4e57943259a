import { eq } from "drizzle-orm";
import { approach } from "@/db/schema/engagement";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { WriteApproach } from "./schema";

/** Plans how the brief could be met, and which way it is to be. How it was planned before stays in the history. */
export const writeApproach = projectCommand("approach.write", WriteApproach, async ({ tx, project, input, record }) => {
  const [before] = await tx.select().from(approach).where(eq(approach.projectId, project.id));
  const { version: _shown, ...content } = input;
  if (before) {
    await requireUnchanged(tx, "approach", before, input);
    requireChange({ content: before.content }, { content });
  }
  const [written] = before
    ? await tx
        .update(approach)
        .set({ version: before.version + 1, content })
        .where(eq(approach.id, before.id))
        .returning({ id: approach.id })
    : await tx.insert(approach).values({ projectId: project.id, content }).returning({ id: approach.id });
  if (!written) throw new Error("The plan was not written");
  await record("approach", written.id);
});
