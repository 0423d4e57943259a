import { refreshDueStandings } from "@/lib/checklist/refresh-standing";
import { env } from "@/lib/env";
import { makeDailyCheckpoint } from "@/lib/ledger/checkpoint";
import { log } from "@/lib/log";

const oneMinute = 60_000;

/** Starts the minute hand: standings whose moment has come, and the day's checkpoint. */
export function keepTime(): void {
  setInterval(() => void everyMinute(), oneMinute).unref();
  void everyMinute();
}

async function everyMinute(): Promise<void> {
  try {
    await refreshDueStandings();
    await makeDailyCheckpoint(env().ledgerKey);
  } catch (error) {
    log.error({ error }, "The work of this minute was not done; the next minute tries again.");
  }
}
