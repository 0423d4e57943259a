import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { requireEndOfRound } from "@/lib/ladder/rules";
import { openRound, openRoundOf } from "./open-round";
import { OpenPulse } from "./schema";

/** Asks everyone at the table how the work feels, principle by principle, until a day. Resolves to the round's number. */
export const openPulse = projectCommand(
  "pulse.open",
  OpenPulse,
  async ({ tx, project, ownSeat, input: { openUntil }, record, now }) => {
    const openedOn = dayOf(now, project.timeZone);
    requireEndOfRound("openUntil", openUntil, openedOn);
    if (await openRoundOf(tx, project.id)) throw new Refused(["A pulse is open already. Close that first."]);
    return openRound({ tx, projectId: project.id, record }, { openedOn, openUntil }, ownSeat?.id ?? null);
  },
);
