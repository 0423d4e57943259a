import { TZDate } from "@date-fns/tz";
import { demoNetwork } from "./demo-network";

/** One thing that someone did, played at its moment. */
export type Step = { at: Date; play: (now: Date) => Promise<unknown> };

/** The moment at which the demo network's own clocks show this ("2026-09-17T18:40"). */
export function momentOf(onTheClock: string): Date {
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = onTheClock.split(/\D/).map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, demoNetwork.timeZone).getTime());
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
