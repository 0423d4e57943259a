import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { voice } from "@/db/schema/voices";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";

type Words = Omit<typeof voice.$inferInsert, "projectId" | "number">;
type Keeping = { tx: Transaction; project: { id: string }; record: RecordChange };

/** Keeps what was said under the project's next number, and resolves to it. */
export async function keepVoice({ tx, project, record }: Keeping, words: Words): Promise<number> {
  const number = await nextNumber(tx, voice, eq(voice.projectId, project.id));
  const [kept] = await tx
    .insert(voice)
    .values({ ...words, projectId: project.id, number })
    .returning({ id: voice.id });
  if (!kept) throw new Error("What was said was not kept");
  await record("voice", kept.id);
  return number;
}
