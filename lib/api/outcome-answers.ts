import { z } from "zod";
import { betters, howOftens } from "@/lib/outcomes/schema";
import { Day } from "./project-answers";

const Reading = z
  .object({
    number: z.int(),
    measuredOn: Day,
    recordedOn: Day,
    value: z.number(),
    people: z.int().nullable().meta({ description: "Of how many people it tells, where that is known." }),
    note: z.string(),
    link: z.string(),
    parts: z.array(z.object({ category: z.string(), value: z.number() })),
    isFinal: z.boolean(),
    correctedWhy: z.string(),
    before: z
      .array(z.object({ value: z.number(), measuredOn: Day }))
      .meta({ description: "What it was before it was put right, the first one first." }),
    takenBackOn: Day.nullable(),
  })
  .meta({ id: "Reading" });

const Measure = z
  .object({
    number: z.int(),
    what: z.string(),
    unit: z.string(),
    better: z.enum(betters),
    lowest: z.number().nullable(),
    highest: z.number().nullable(),
    howKnown: z.string(),
    howOften: z.enum(howOftens),
    scale: z
      .string()
      .meta({ description: "The name of a licensed scale whose totals these are; empty where it is none." }),
    baselineOn: Day.nullable(),
    baseline: z.number().nullable(),
    baselineNote: z.string(),
    targetOn: Day.nullable(),
    target: z.number().nullable(),
    targetFrom: z.number().nullable(),
    targetWhy: z.string(),
    readings: z.array(Reading).meta({ description: "Those that stand, the earliest first." }),
    takenBack: z.array(Reading).meta({ description: "Written down by mistake: they count nowhere." }),
  })
  .meta({ id: "Measure" });

export const Outcome = z
  .object({
    number: z.int(),
    title: z.string(),
    about: z.string(),
    chosenBy: z.array(z.string()).meta({ description: "The groups that chose it." }),
    chosenOn: Day,
    aimIds: z.array(z.uuid()).meta({ description: "The aims of the brief that it shows." }),
    droppedOn: Day.nullable(),
    droppedWhy: z.string(),
    measures: z.array(Measure),
  })
  .meta({ id: "Outcome", description: "What is meant to be different for people, and what was measured." });
