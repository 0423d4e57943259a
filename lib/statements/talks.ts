import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { talk } from "@/db/schema/signatures";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";

type Within = {
  tx: Transaction;
  record: RecordChange;
  project: { id: string; frameworkHash: string };
  now: Date;
};

type Asked = { memberId: string; statementId: string; note: string };

/** Keeps that someone wants to talk about a statement first; a talk that waits already takes on the new note. Resolves to its id when it is new. */
export async function askToTalk({ tx, record, project, now }: Within, asked: Asked): Promise<string | null> {
  const waiting = await waitingTalk(tx, asked);
  if (waiting?.note === asked.note) return null;
  if (waiting) {
    await tx
      .update(talk)
      .set({ version: sql`${talk.version} + 1`, note: asked.note })
      .where(eq(talk.id, waiting.id));
    await record("talk", waiting.id);
    return null;
  }
  const number = await nextNumber(tx, talk, eq(talk.projectId, project.id));
  const [kept] = await tx
    .insert(talk)
    .values({ projectId: project.id, number, frameworkHash: project.frameworkHash, askedAt: now, ...asked })
    .returning({ id: talk.id });
  if (!kept) throw new Error("The wish to talk was not kept");
  await record("talk", kept.id);
  return kept.id;
}

/** Keeps that someone needs no talk about a statement any more, where one still waits. */
export async function settleTalk({ tx, record, now }: Within, asked: Omit<Asked, "note">): Promise<void> {
  const waiting = await waitingTalk(tx, asked);
  if (!waiting) return;
  await tx
    .update(talk)
    .set({ version: sql`${talk.version} + 1`, settledAt: now })
    .where(eq(talk.id, waiting.id));
  await record("talk", waiting.id);
}

/** The wish to talk about a statement that still waits for someone. */
export async function waitingTalk(tx: Transaction, { memberId, statementId }: Omit<Asked, "note">) {
  const [waiting] = await tx
    .select({ id: talk.id, note: talk.note })
    .from(talk)
    .where(
      and(
        eq(talk.memberId, memberId),
        eq(talk.statementId, statementId),
        isNull(talk.answeredAt),
        isNull(talk.settledAt),
      ),
    );
  return waiting;
}
