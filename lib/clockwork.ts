import { env } from "@/lib/env";
import { sweep } from "@/lib/housekeeping";
import { endRounds } from "@/lib/ladder/end-rounds";
import { makeDailyCheckpoint } from "@/lib/ledger/checkpoint";
import { log } from "@/lib/log";
import { sendWeeklyLetters } from "@/lib/network/send-weekly-letters";
import { endPulses } from "@/lib/pulse/end-pulses";
import { openPlanned } from "@/lib/pulse/open-planned";
import { remindThoseDue } from "@/lib/reminders/remind-those-due";
import { callEveryStandingDue, refreshDueStandings } from "@/lib/standing/refresh-standing";
import { releaseVoices } from "@/lib/voices/release-voices";

const oneMinute = 60_000;

/** Starts the minute hand: standings whose moment has come (at the start: all of them), what was given without a name, questions whose last day is over and pulses whose day has come, reminders, the weekly letters, the day's checkpoint, the sweeping. */
export function keepTime(): void {
  const everyMinute = neverTwiceAtOnce(minuteHand());
  setInterval(() => void everyMinute(), oneMinute).unref();
  void everyMinute();
}

function minuteHand(): () => Promise<void> {
  let haveCalledAll = false;
  return async () => {
    await orNextMinute(async () => {
      if (!haveCalledAll) await callEveryStandingDue(new Date());
      haveCalledAll = true;
      await refreshDueStandings();
    });
    await orNextMinute(() => releaseVoices());
    await orNextMinute(() => endRounds());
    await orNextMinute(() => endPulses());
    await orNextMinute(() => openPlanned());
    await orNextMinute(() => remindThoseDue());
    await orNextMinute(() => sendWeeklyLetters());
    await orNextMinute(() => makeDailyCheckpoint(env().ledgerKey));
    await orNextMinute(() => sweep());
  };
}

async function orNextMinute(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ error }, "The work of this minute was not done; the next minute tries again.");
  }
}

function neverTwiceAtOnce(work: () => Promise<void>): () => Promise<void> {
  let atWork = false;
  return async () => {
    if (atWork) return;
    atWork = true;
    await work().finally(() => {
      atWork = false;
    });
  };
}
