import { count, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { feltAnswered, feltBox } from "@/db/schema/engagement";
import { openAnswers } from "@/lib/sealed-answers";

export async function countAnswers(tx: Transaction, roundId: string): Promise<number> {
  const [answered] = await tx.select({ number: count() }).from(feltAnswered).where(eq(feltAnswered.roundId, roundId));
  return answered?.number ?? 0;
}

/** What is in the box of a round; null when it cannot be opened, or does not hold as many answers as people gave. */
export async function answersIn(tx: Transaction, roundId: string): Promise<string[] | null> {
  const answered = await countAnswers(tx, roundId);
  const [box] = await tx.select({ sealed: feltBox.sealed }).from(feltBox).where(eq(feltBox.roundId, roundId));
  const answers = box ? openAnswers("felt-round", roundId, box.sealed) : [];
  return answers?.length === answered ? answers : null;
}
