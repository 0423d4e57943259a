import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepAnswer } from "./keep-answer";
import { PulseAnswer } from "./schema";

/** Says how the work feels. That someone answered is recorded; what they answered is in the sealed box alone. */
export const answerPulse = projectCommand("pulse.answer", PulseAnswer, async (context) => {
  if (!context.ownSeat) throw new NotFound();
  await keepAnswer(context, context.ownSeat);
});
