import { addDays } from "@/lib/calendar/days";
import { startOfDay } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { openRound } from "@/lib/ladder/rules";
import type { ProjectView } from "@/lib/projects/queries";
import { answerPulse } from "@/lib/pulse/answer-pulse";
import { answerPulseFor } from "@/lib/pulse/answer-pulse-for";
import { endPulses } from "@/lib/pulse/end-pulses";
import { openPulse } from "@/lib/pulse/open-pulse";
import { pulseOf } from "@/lib/pulse/queries";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";
import { minutesAfter, type Step } from "./moments";

type PulseEvent = Extract<DemoEvent, { what: "asked-pulse" | "pulse" }>;
type Doing = { actor: Actor; view: ProjectView; seat: number };

/** How the work feels, in five statements. */
export async function enterPulse({ actor, view, seat }: Doing, event: PulseEvent, now: Date): Promise<unknown> {
  const { slug, framework } = view;
  if (event.what === "asked-pulse") return openPulse(actor, slug, { openUntil: event.until }, now);
  const { line, helpedBy } = event;
  const given = framework.principles.map(({ id }, place) => [id, String(event.answers[place])]);
  const round = openRound((await pulseOf(view)).rounds)?.number;
  const answer = { round, answers: Object.fromEntries(given), line };
  return helpedBy
    ? answerPulseFor(actor, slug, seat, { ...answer, helpedBy }, now)
    : answerPulse(actor, slug, answer, now);
}

/** The first minute after the last day on which people can answer, in which the pulse closes. */
export function pulseClosingAfter(until: string): Step {
  const midnight = startOfDay(addDays(until, 1), demoNetwork.timeZone);
  return { at: minutesAfter(midnight, 1), play: (now) => endPulses(now) };
}
