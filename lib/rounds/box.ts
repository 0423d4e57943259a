import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refused } from "@/lib/errors";
import { openAnswers, sealAnswers } from "@/lib/sealed-answers";
import type { Rounds } from "./rounds";

async function countAnswers(tx: Transaction, { answered }: Rounds, roundId: string): Promise<number> {
  const [found] = await tx.execute<{ number: number }>(
    sql`select count(*)::integer as number from ${answered} where round_id = ${roundId}`,
  );
  return found?.number ?? 0;
}

/** Throws once they have answered, in the seat that they have or in one that they had before. */
export async function requireNotAnswered(
  tx: Transaction,
  { answered }: Rounds,
  roundId: string,
  personId: string,
  why = answeredAlready,
): Promise<void> {
  const found = await tx.execute(sql`select from ${answered} a join member m on m.id = a.member_id
    where a.round_id = ${roundId} and m.person_id = ${personId}`);
  if (found.length > 0) throw new Refused([why]);
}

const answeredAlready =
  "Thank you: you have answered this already, and your answer is in. It cannot be changed, for nobody can find out which one is yours.";

/** What is in the box of a round; null when it cannot be opened, or does not hold as many answers as people gave. */
export async function answersIn(tx: Transaction, rounds: Rounds, roundId: string): Promise<string[] | null> {
  const answered = await countAnswers(tx, rounds, roundId);
  const [kept] = await tx.execute<{ sealed: Buffer }>(
    sql`select sealed from ${rounds.box} where round_id = ${roundId}`,
  );
  const answers = kept ? openAnswers(rounds.asking, roundId, kept.sealed) : [];
  return answers?.length === answered ? answers : null;
}

const unreadable =
  "The answers that were given so far cannot be opened any more, so yours cannot be put with them. A lead or a facilitator can close this and ask again.";

/** Puts an answer with those that are in the box, and seals it anew. Throws when it cannot be opened. */
export async function putInBox(tx: Transaction, rounds: Rounds, roundId: string, answer: string): Promise<void> {
  const answers = await answersIn(tx, rounds, roundId);
  if (!answers) throw new Refused([unreadable]);
  const sealed = sealAnswers(rounds.asking, roundId, [...answers, answer]);
  await tx.execute(sql`insert into ${rounds.box} (round_id, sealed) values (${roundId}, ${sealed})
    on conflict (round_id) do update set sealed = excluded.sealed`);
}

/** Takes everything out of the box for good: what is not kept elsewhere is gone. Null when there are too few, or they cannot be opened. */
export async function emptyBox(
  tx: Transaction,
  rounds: Rounds,
  roundId: string,
  fewest: number,
): Promise<{ number: number; answers: string[] | null }> {
  const number = await countAnswers(tx, rounds, roundId);
  const answers = number < fewest ? null : await answersIn(tx, rounds, roundId);
  await tx.execute(sql`delete from ${rounds.box} where round_id = ${roundId}`);
  return { number, answers };
}
