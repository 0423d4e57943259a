import { eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { voice } from "@/db/schema/voices";
import type { RecordChange } from "@/lib/commands/pipeline";
import { frameworkOf } from "@/lib/framework/queries";
import { requireGroup } from "@/lib/seating/rules";
import { seatedHere } from "@/lib/seating/seated-here";
import type { Whose } from "./schema";

type Words = Omit<typeof voice.$inferInsert, "projectId" | "number">;
type Keeping = { tx: Transaction; project: { id: string }; record: RecordChange };

/** Keeps what was said under the project's next number, and resolves to it. */
export async function keepVoice({ tx, project, record }: Keeping, words: Words): Promise<number> {
  const [last] = await tx
    .select({ number: max(voice.number) })
    .from(voice)
    .where(eq(voice.projectId, project.id));
  const number = (last?.number ?? 0) + 1;
  const [kept] = await tx
    .insert(voice)
    .values({ ...words, projectId: project.id, number })
    .returning({ id: voice.id });
  if (!kept) throw new Error("What was said was not kept");
  await record("voice", kept.id);
  return number;
}

type Said = { saidById: string | null; group: string | null };

type Here = { id: string; frameworkHash: string };

/** Whose words they are, as a voice keeps it: a person's come with their group. Throws InvalidInput when it is nobody here. */
export async function saidBy(tx: Transaction, project: Here, field: string, { seat, group }: Whose): Promise<Said> {
  if (group !== null) requireGroup(field, group, (await frameworkOf(tx, project.frameworkHash)).groups);
  if (seat === null) return { saidById: null, group };
  const saidById = await seatedHere(tx, project.id, { field, number: seat });
  const [seated] = await tx
    .select({ group: member.group })
    .from(member)
    .where(eq(member.id, saidById ?? ""));
  return { saidById, group: seated?.group ?? null };
}
