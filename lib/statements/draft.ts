import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { signature, signing } from "@/db/schema/signatures";
import type { StatementAnswer } from "./seal";

type Seat = { memberId: string; materialHash: string };

export type Draft = {
  /** What was answered so far; after signing, what was signed, to be changed from there. */
  answers: StatementAnswer[];
  /** The number of the signature that counts now; null for none. */
  signed: number | null;
  /** There is something that a signature does not hold yet. */
  isOpen: boolean;
};

/** A person's answers to the statements that their project works with now. */
export async function draftOf(tx: Pick<Transaction, "select">, { memberId, materialHash }: Seat): Promise<Draft> {
  const [begun] = await tx
    .select({ answers: signing.answers })
    .from(signing)
    .where(and(eq(signing.memberId, memberId), eq(signing.materialHash, materialHash)));
  const [signed] = await tx
    .select({ number: signature.number, sealed: signature.sealed })
    .from(signature)
    .where(
      and(
        eq(signature.memberId, memberId),
        eq(signature.materialHash, materialHash),
        isNull(signature.withdrawnAt),
        isNull(signature.replacedAt),
      ),
    );
  const isOpen = begun !== undefined && (begun.answers.length > 0 || !signed);
  return {
    answers: isOpen ? begun.answers : (signed?.sealed.answers ?? []),
    signed: signed?.number ?? null,
    isOpen,
  };
}

/** Keeps what was answered so far: no record, since nothing of it counts until it is signed. */
export async function keepDraft(
  tx: Transaction,
  { memberId, materialHash }: Seat,
  answers: StatementAnswer[],
  now: Date,
): Promise<void> {
  await tx
    .insert(signing)
    .values({ memberId, materialHash, askedAt: now, answers })
    .onConflictDoUpdate({ target: [signing.memberId, signing.materialHash], set: { answers } });
}
