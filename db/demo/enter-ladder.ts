import { addDays } from "@/lib/calendar/days";
import { startOfDay } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { addEngagement } from "@/lib/engagement/add-engagement";
import { answerHowItFeels } from "@/lib/ladder/answer-how-it-feels";
import { askHowItFeels } from "@/lib/ladder/ask-how-it-feels";
import { claimRung } from "@/lib/ladder/claim-rung";
import { endRounds } from "@/lib/ladder/end-rounds";
import { approachOf, ladderOf } from "@/lib/ladder/queries";
import { openRound } from "@/lib/ladder/rules";
import { writeApproach } from "@/lib/ladder/write-approach";
import type { ProjectView } from "@/lib/projects/queries";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";
import { minutesAfter, type Step } from "./moments";

type LadderEvent = Extract<DemoEvent, { what: "engaged" | "claimed" | "asked-felt" | "felt" | "approach" }>;
type Doing = { actor: Actor; view: ProjectView };

/** What was done with people, on which rung the project says it stands, and how it felt. */
export async function enterLadder({ actor, view }: Doing, event: LadderEvent, now: Date): Promise<unknown> {
  const { slug } = view;
  switch (event.what) {
    case "engaged": {
      const { done, kind, on, forWhom, howMany, rung, why } = event;
      return addEngagement(actor, slug, { what: done, kind, heldOn: on, forWhom, howMany, rung, why }, now);
    }
    case "claimed":
      return claimRung(actor, slug, { rung: event.rung, why: event.why }, now);
    case "asked-felt":
      return askHowItFeels(actor, slug, { openUntil: event.until }, now);
    case "felt": {
      const round = openRound((await ladderOf(view)).rounds)?.number;
      return answerHowItFeels(actor, slug, { round, rung: event.rung }, now);
    }
    case "approach": {
      const { consultation, coProduction, blend, chosen, because } = event;
      const plan = { consultation, "co-production": coProduction, blend, chosen, because };
      return writeApproach(actor, slug, { ...plan, version: (await approachOf(view))?.version ?? 0 }, now);
    }
  }
}

/** The first minute after the last day on which people can answer, in which the question closes. */
export function closingAfter(until: string): Step {
  const midnight = startOfDay(addDays(until, 1), demoNetwork.timeZone);
  return { at: minutesAfter(midnight, 1), play: (now) => endRounds(now) };
}
