import { recorder } from "@/lib/commands/pipeline";
import { endRoundsOver } from "@/lib/rounds/end-rounds-over";
import { feltRounds } from "@/lib/rounds/rounds";
import { endRound } from "./end-round";
import { openRoundOf } from "./open-round";

/** Closes the rounds whose last day is over where the project is. */
export function endRounds(now = new Date()): Promise<void> {
  return endRoundsOver(feltRounds, now, openRoundOf, ({ tx, project, today }, round) =>
    endRound(
      { tx, project, record: recorder(tx, { verb: "ladder.round-over", actorId: null, at: now }) },
      round,
      today,
    ),
  );
}
