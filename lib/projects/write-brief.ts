import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { brief } from "@/db/schema/briefs";
import { decision } from "@/db/schema/decisions";
import { project as projectTable } from "@/db/schema/projects";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, type Problem } from "@/lib/errors";
import { citedDecision } from "./cited-decision";
import { briefFrom } from "./rules";
import { WriteBrief } from "./schema";

/** Writes the brief as a whole, and the title with it. Once it is agreed, a change names the decision that it goes back to. */
export const writeBrief = projectCommand("brief.write", WriteBrief, async ({ tx, project, input, record, now }) => {
  const [found] = await tx
    .select({ before: brief, agreedOn: decision.decidedOn })
    .from(brief)
    .leftJoin(decision, eq(decision.id, brief.agreedById))
    .where(eq(brief.projectId, project.id));
  if (!found) throw new Error("The project has no brief");
  const { before, agreedOn } = found;
  await requireUnchanged(tx, "brief", before, input, titleNow(project.title, input.title));
  if (before.agreedById !== null && input.decision === undefined) throw decisionMissing();
  const cited = input.decision === undefined ? null : await citedDecision(tx, project.id, input.decision, agreedOn);
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
    .set({ version: before.version + 1, content, writtenAt: now, changedById: cited })
    .where(eq(brief.id, before.id));
  await record("brief", before.id);
});

function decisionMissing(): InvalidInput {
  const message = "The brief is agreed. Choose the decision that this change goes back to.";
  return new InvalidInput([{ name: "decision", message }]);
}

/** The title stands in the form of the brief, but not in the brief's own history. */
function titleNow(title: string, typed: string): Problem[] {
  if (title === typed) return [];
  return [{ name: "title", message: `The title is “${title}” now. Saving again makes it yours.` }];
}
