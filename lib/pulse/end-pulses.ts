import { recorder } from "@/lib/commands/pipeline";
import { endRoundsOver } from "@/lib/rounds/end-rounds-over";
import { pulseRounds } from "@/lib/rounds/rounds";
import { endPulse } from "./end-pulse";
import { openRoundOf } from "./open-round";

/** Closes the pulses whose last day is over where the project is. */
export function endPulses(now = new Date()): Promise<void> {
  return endRoundsOver(pulseRounds, now, openRoundOf, ({ tx, project, today }, round) =>
    endPulse({ tx, project, record: recorder(tx, { verb: "pulse.round-over", actorId: null, at: now }) }, round, today),
  );
}
