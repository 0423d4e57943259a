import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
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
  const draft = await draftWhere(tx, eq(member.id, memberId), materialHash);
  if (!draft) throw new Error("There is no such seat");
  return draft;
}

/** The same for the one seat that a condition finds; null for none. */
export async function draftWhere(
  tx: Pick<Transaction, "select">,
  isSeat: SQL | undefined,
  materialHash: string,
): Promise<Draft | null> {
  const counts = and(
    eq(signature.memberId, member.id),
    eq(signature.materialHash, materialHash),
    isNull(signature.withdrawnAt),
    isNull(signature.replacedAt),
  );
  const [seat] = await tx
    .select({ begun: signing.answers, signed: signature.number, sealed: signature.sealed })
    .from(member)
    .leftJoin(signing, and(eq(signing.memberId, member.id), eq(signing.materialHash, materialHash)))
    .leftJoin(signature, counts)
    .where(isSeat);
  if (!seat) return null;
  const { begun, signed, sealed } = seat;
  const isOpen = begun !== null && (begun.length > 0 || signed === null);
  return { answers: isOpen ? begun : (sealed?.answers ?? []), signed, isOpen };
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
