import { eq } from "drizzle-orm";
import { supportContact } from "@/db/schema/facilitating";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NameSupport } from "./schema";

/** Says whom everyone at the table can turn to for support, and how. Who it was before stays as a revision. */
export const nameSupport = projectCommand("support.name", NameSupport, async ({ tx, project, input, record }) => {
  const [before] = await tx.select().from(supportContact).where(eq(supportContact.projectId, project.id));
  const { version: _shown, ...said } = input;
  // Where the one who was named is erased, nobody is, and the form begins anew.
  if (before && before.name !== "") {
    await requireUnchanged(tx, "support-contact", before, input);
    requireChange(before, said);
  }
  const [named] = before
    ? await tx
        .update(supportContact)
        .set({ version: before.version + 1, ...said })
        .where(eq(supportContact.id, before.id))
        .returning({ id: supportContact.id })
    : await tx
        .insert(supportContact)
        .values({ projectId: project.id, ...said })
        .returning({ id: supportContact.id });
  if (!named) throw new Error("The person to turn to was not named");
  await record("support-contact", named.id);
});
