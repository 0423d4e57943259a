import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { feltAnswered, feltBox } from "@/db/schema/engagement";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { sealAnswers } from "@/lib/sealed-answers";
import { requireOpenRound } from "./open-round";
import { isOver } from "./rules";
import { AnswerHowItFeels } from "./schema";
import { answersIn } from "./sealed-round";

/**
 * Says on which rung it feels. That someone answered is recorded; the answer goes into the sealed box of the round, among
 * those that are there already, and nowhere else (docs/adr/0018).
 */
export const answerHowItFeels = projectCommand(
  "ladder.answer",
  AnswerHowItFeels,
  async ({ tx, project, actor, ownSeat, input, record, now }) => {
    if (!ownSeat) throw new NotFound();
    const round = await requireOpenRound(tx, project.id, input.round);
    if (isOver(round, dayOf(now, project.timeZone))) throw new Refused(["The last day to answer this is over."]);
    if (await hasAnswered(tx, round.id, actor)) throw new Refused([answeredAlready]);
    const answers = await answersIn(tx, round.id);
    if (!answers) throw new Refused([unreadable]);
    const sealed = sealAnswers("felt-round", round.id, [...answers, String(input.rung)]);
    await tx
      .insert(feltBox)
      .values({ roundId: round.id, sealed })
      .onConflictDoUpdate({ target: feltBox.roundId, set: { sealed } });
    const [answered] = await tx
      .insert(feltAnswered)
      .values({ projectId: project.id, roundId: round.id, memberId: ownSeat.id, answeredAt: now })
      .returning({ id: feltAnswered.id });
    if (!answered) throw new Error("The answer was not taken");
    await record("felt-answered", answered.id);
  },
);

const answeredAlready =
  "Thank you: you have answered this already, and your answer is in. It cannot be changed, for nobody can find out which one is yours.";

const unreadable =
  "The answers that were given so far cannot be opened any more, so yours cannot be put with them. A lead or a facilitator can close this and ask again.";

/** In this seat, or in one that they had before. */
async function hasAnswered(tx: Transaction, roundId: string, { personId }: Actor): Promise<boolean> {
  const found = await tx
    .select({ id: feltAnswered.id })
    .from(feltAnswered)
    .innerJoin(member, eq(member.id, feltAnswered.memberId))
    .where(and(eq(feltAnswered.roundId, roundId), eq(member.personId, personId)));
  return found.length > 0;
}
