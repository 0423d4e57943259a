import type { Transaction } from "@/db/client";
import { evidenceFile } from "@/db/schema/files";
import type { RecordChange } from "@/lib/commands/pipeline";
import type { CleanFile } from "./schema";

type Within = { tx: Transaction; record: RecordChange; project: { id: string }; now: Date };
type For = { signatureId: string; addedById: string };

/** Keeps a file beside the signature that it shows. */
export async function keepFile({ tx, record, project, now }: Within, { signatureId, addedById }: For, file: CleanFile) {
  const { mediaType, content, sha256 } = file;
  const [kept] = await tx
    .insert(evidenceFile)
    .values({
      projectId: project.id,
      signatureId,
      addedById,
      addedAt: now,
      mediaType,
      bytes: content.length,
      sha256,
      content,
    })
    .returning({ id: evidenceFile.id });
  if (!kept) throw new Error("The file was not kept");
  await record("evidence-file", kept.id);
}
