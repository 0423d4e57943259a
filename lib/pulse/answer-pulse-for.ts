import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { person } from "@/db/schema/people";
import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { keepAnswer } from "./keep-answer";
import { PulseAnswerFor } from "./schema";

/** Puts into the box what someone without an e-mail address answered on paper or by phone. Who helped is recorded. */
export const answerPulseFor = seatCommand("pulse.answer-for", PulseAnswerFor, async (context) => {
  const { tx, actor, ownSeat, seat, input } = context;
  if (!ownSeat) throw new NotFound();
  if (seat.personId === actor.personId) throw new Refused(["This is your own seat. Answer for yourself."]);
  if (await hasAddress(tx, seat.personId))
    throw new Refused([`${seat.name} has an e-mail address, and answers alone: then nobody else knows the answer.`]);
  await keepAnswer(context, seat, { helperId: ownSeat.id, helpedBy: input.helpedBy });
});

async function hasAddress(tx: Transaction, personId: string): Promise<boolean> {
  const [found] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  return found?.email != null;
}
