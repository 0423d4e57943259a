import { eq } from "drizzle-orm";
import { decision } from "@/db/schema/decisions";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireAll } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { LookAgain } from "./afterwards-schema";
import { findDecision } from "./find-decision";
import { requireDayAfter, requireDayAhead } from "./review-day";

/**
 * Records that the group looked at a decision again and left it as it is. With a next day it is ahead once more; what was
 * seen stays in the history.
 */
export const lookAgain = projectCommand("decision.look-again", LookAgain, async (context) => {
  const { tx, project, input, record, now } = context;
  const found = await findDecision(context, input.decision, "decision.look-again");
  await requireUnchanged(tx, "decision", found, input);
  const { lookedOn, note, next } = input;
  const { decidedOn } = found;
  const today = dayOf(now, project.timeZone);
  requireAll([
    () => requireDayThatHasCome("lookedOn", lookedOn, today),
    () => requireDayAfter("lookedOn", lookedOn, decidedOn),
    () => next === undefined || requireDayAhead("next", next, { decidedOn, today }),
  ]);
  const ahead = next === undefined ? { lookedAgainOn: lookedOn } : { lookedAgainOn: null, reviewOn: next };
  await tx
    .update(decision)
    .set({ version: found.version + 1, lookedAgainNote: note, ...ahead })
    .where(eq(decision.id, found.id));
  await record("decision", found.id);
});
