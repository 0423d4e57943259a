import type { Transaction } from "@/db/client";
import { evidenceFile } from "@/db/schema/files";
import type { RecordChange } from "@/lib/commands/pipeline";
import type { CleanFile } from "./schema";

type Within = { tx: Transaction; record: RecordChange; project: { id: string }; now: Date };

/** What a file belongs to: one of these. */
type Owner =
  | { signatureId: string }
  | { decisionId: string }
  | { meetingId: string }
  | { voiceId: string }
  | { readingId: string };

/** Keeps a file beside its record, in the record's own transaction. A signature's file goes by no name of its own. */
export async function storeFile(
  { tx, record, project, now }: Within,
  { addedById, ...owner }: Owner & { addedById: string },
  file: CleanFile,
): Promise<void> {
  const { mediaType, name, content, sha256 } = file;
  const [kept] = await tx
    .insert(evidenceFile)
    .values({
      ...owner,
      projectId: project.id,
      addedById,
      addedAt: now,
      name: "signatureId" in owner ? "" : name,
      mediaType,
      bytes: content.length,
      sha256,
      content,
    })
    .returning({ id: evidenceFile.id });
  if (!kept) throw new Error("The file was not kept");
  await record("evidence-file", kept.id);
}
