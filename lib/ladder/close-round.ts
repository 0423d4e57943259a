import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { endRound } from "./end-round";
import { requireOpenRound } from "./open-round";
import { CloseRound } from "./schema";

/** Closes a round before its last day is over. */
export const closeRound = projectCommand("ladder.close-round", CloseRound, async (context) => {
  const { tx, project, input, now } = context;
  const round = await requireOpenRound(tx, project.id, input.round);
  await endRound(context, round, dayOf(now, project.timeZone));
});
