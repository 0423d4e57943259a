import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { evidenceFile } from "@/db/schema/files";
import { member } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { TakeBackFile } from "./schema";

/** Takes a file back that was added by mistake: it is shown to nobody any more. By whoever added it, or a host. */
export const takeBackFile = projectCommand("file.take-back", TakeBackFile, async (context) => {
  const { tx, project, actor, ownSeat, input, record, now } = context;
  if (!z.uuid().safeParse(input.file).success) throw new NotFound();
  const [found] = await tx
    .select({ id: evidenceFile.id, takenBackAt: evidenceFile.takenBackAt, addedBy: member.personId })
    .from(evidenceFile)
    .innerJoin(member, eq(member.id, evidenceFile.addedById))
    .where(
      and(eq(evidenceFile.projectId, project.id), eq(evidenceFile.id, input.file), isNull(evidenceFile.signatureId)),
    );
  if (!found) throw new NotFound();
  if (found.addedBy !== actor.personId && ownSeat?.role === "member") throw new NotAllowed("file.take-back");
  if (found.takenBackAt) throw new Refused(["This file was taken back already."]);
  await tx
    .update(evidenceFile)
    .set({ version: sql`${evidenceFile.version} + 1`, takenBackAt: now })
    .where(eq(evidenceFile.id, found.id));
  await record("evidence-file", found.id);
});
