import { pulseAnswered } from "@/db/schema/pulse";
import { dayOf } from "@/lib/calendar/moments";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { putInBox, requireNotAnswered } from "@/lib/rounds/box";
import { pulseRounds } from "@/lib/rounds/rounds";
import { requireAnswerable } from "./open-round";
import { answersTo } from "./rules";
import type { HelpedBy, PulseAnswer } from "./schema";
import { written } from "./sealed";

type Keeping = Pick<ProjectContext<PulseAnswer>, "tx" | "project" | "input" | "record" | "now">;
type Help = { helperId: string; helpedBy: HelpedBy };

/**
 * Records that the person in a seat answered, and puts the answer into the sealed box of the round, among those that are
 * there already, and nowhere else (docs/adr/0018).
 */
export async function keepAnswer(
  { tx, project, input, record, now }: Keeping,
  seat: MemberRow,
  help?: Help,
): Promise<void> {
  const round = await requireAnswerable(tx, project.id, input.round, dayOf(now, project.timeZone));
  if (seat.pausedOn !== null || seat.leftOn !== null)
    throw new Refused(["Nobody is asked during a break, or after they left the table."]);
  await requireNotAnswered(tx, pulseRounds, round.id, seat.personId, help && "They have answered this already.");
  const { principles } = await frameworkOf(tx, project.frameworkHash);
  const answers = answersTo(principles, input.answers);
  await putInBox(tx, pulseRounds, round.id, written({ answers, line: input.line }));
  const [answered] = await tx
    .insert(pulseAnswered)
    .values({ projectId: project.id, roundId: round.id, memberId: seat.id, answeredAt: now, ...help })
    .returning({ id: pulseAnswered.id });
  if (!answered) throw new Error("The answer was not taken");
  await record("pulse-answered", answered.id);
}
