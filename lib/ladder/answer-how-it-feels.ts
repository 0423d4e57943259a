import { feltAnswered } from "@/db/schema/engagement";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { putInBox, requireNotAnswered } from "@/lib/rounds/box";
import { feltRounds } from "@/lib/rounds/rounds";
import { requireOpenRound } from "./open-round";
import { isOver } from "./rules";
import { AnswerHowItFeels } from "./schema";

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
    await requireNotAnswered(tx, feltRounds, round.id, actor.personId);
    await putInBox(tx, feltRounds, round.id, String(input.rung));
    const [answered] = await tx
      .insert(feltAnswered)
      .values({ projectId: project.id, roundId: round.id, memberId: ownSeat.id, answeredAt: now })
      .returning({ id: feltAnswered.id });
    if (!answered) throw new Error("The answer was not taken");
    await record("felt-answered", answered.id);
  },
);
