import type { Actor } from "@/lib/commands/actor";
import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { addReadings } from "@/lib/outcomes/add-readings";
import { correctReading } from "@/lib/outcomes/correct-reading";
import { tellStory } from "@/lib/outcomes/tell-story";
import { briefOf, type ProjectView } from "@/lib/projects/queries";
import type { DemoEvent } from "./demo-project";
import { decisionCalled } from "./enter-deciding";

type EventOf<What> = Extract<DemoEvent, { what: What }>;
type OutcomeEvent = EventOf<"outcome" | "measure" | "reading" | "reading-corrected" | "story">;
type Doing = { actor: Actor; view: ProjectView; seatNumber: (name: string) => number };

/** What is to be different, how it is known, what was measured, and what people tell of it. */
export async function enterOutcomes({ actor, view, seatNumber }: Doing, event: OutcomeEvent, now: Date) {
  const { slug } = view;
  switch (event.what) {
    case "outcome":
      return addOutcome(actor, slug, await outcomeInput(view, event), now);
    case "measure": {
      const collector = seatNumber(event.collector);
      return addIndicator(actor, slug, { ...measureInput(event), collector }, now);
    }
    case "reading": {
      const row = { measuredOn: event.on, value: `${event.value}`, note: event.note };
      const final = event.last ? "on" : undefined;
      return addReadings(actor, slug, { indicator: event.measure, rows: [row], final }, now);
    }
    case "reading-corrected": {
      const { reading, on: measuredOn, value, note, because: why } = event;
      return correctReading(actor, slug, { reading, version: 1, measuredOn, value: `${value}`, note, why }, now);
    }
    case "story": {
      const { outcome, on: toldOn, text, forWhom, went } = event;
      return tellStory(actor, slug, { outcome, toldOn, text, forWhom, went, naming: "nobody" }, now);
    }
  }
}

async function outcomeInput(view: ProjectView, { title, more, chosenBy, on, aim, decisions }: EventOf<"outcome">) {
  const shown = (await briefOf(view)).content.aims[aim - 1];
  const numbers = await Promise.all(decisions.map((called) => decisionCalled(view, called)));
  return {
    title,
    about: more,
    chosenBy: Object.fromEntries(chosenBy.map((key) => [key, key])),
    chosenOn: on,
    aims: { shown: shown?.id },
    decisions: Object.fromEntries(numbers.map((number) => [`d${number}`, number])),
  };
}

function measureInput({ outcome, measured, unit, better, howKnown, every, because, ...rest }: EventOf<"measure">) {
  const { lowest = "", highest = "", baseline, target } = rest;
  return {
    ...{ outcome, what: measured, unit, better, howKnown, howOften: every, lowest: `${lowest}`, highest: `${highest}` },
    ...{ baselineOn: baseline.on, baseline: `${baseline.value}` },
    ...{ targetOn: target.on, target: `${target.value}`, targetWhy: because },
  };
}
