import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { endPulse } from "./end-pulse";
import { requireOpenRound } from "./open-round";
import { ClosePulse } from "./schema";

/** Closes a pulse before its last day is over. */
export const closePulse = projectCommand("pulse.close", ClosePulse, async (context) => {
  const { tx, project, input, now } = context;
  const round = await requireOpenRound(tx, project.id, input.round);
  await endPulse(context, round, dayOf(now, project.timeZone));
});
