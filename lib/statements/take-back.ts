import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signature } from "@/db/schema/signatures";
import type { RecordChange } from "@/lib/commands/pipeline";
import { NotFound, Refused } from "@/lib/errors";

type Within = { tx: Transaction; record: RecordChange; seat: { id: string }; now: Date };

type TakenBack = {
  number: number;
  reason: string;
  /** Who recorded it, and how they were told, where the person did not do it themself. */
  told?: { byId: string; how: string };
  /** What to say when a newer signature has taken its place. */
  signedAgain: string;
};

/** Takes one of a seat's signatures back: it stays readable, and counts no more. What someone wanted to talk about stays asked. */
export async function takeBack({ tx, record, seat, now }: Within, about: TakenBack): Promise<void> {
  const { number, reason, told, signedAgain } = about;
  const [signed] = await tx
    .select()
    .from(signature)
    .where(and(eq(signature.memberId, seat.id), eq(signature.number, number)));
  if (!signed) throw new NotFound();
  if (signed.withdrawnAt) throw new Refused(["This signature is withdrawn already."]);
  if (signed.replacedAt) throw new Refused([signedAgain]);
  await tx
    .update(signature)
    .set({
      version: sql`${signature.version} + 1`,
      withdrawnAt: now,
      withdrawnReason: reason,
      withdrawnById: told?.byId,
      withdrawnHow: told?.how,
    })
    .where(eq(signature.id, signed.id));
  await record("signature", signed.id);
}
