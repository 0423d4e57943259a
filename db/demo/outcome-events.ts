import { z } from "zod";
import { betters, howOftens, wents } from "@/lib/outcomes/schema";
import { Day } from "@/lib/projects/schema";
import { about, Lines } from "./event-parts";

const place = z.int().min(1);
const Value = z.strictObject({ on: Day, value: z.number() });

/** What is to be different, and what was measured and told of it. Outcomes, measures and readings are named by their number. */
export const outcomeEvents = [
  z.strictObject({
    ...about,
    what: z.literal("outcome"),
    title: z.string(),
    more: z.string().default(""),
    chosenBy: Lines,
    on: Day,
    /** Its place among the aims of the brief. */
    aim: place,
    decisions: Lines,
  }),
  z.strictObject({
    ...about,
    what: z.literal("measure"),
    outcome: place,
    measured: z.string(),
    unit: z.string(),
    better: z.enum(betters),
    lowest: z.number().optional(),
    highest: z.number().optional(),
    howKnown: z.string(),
    collector: z.string(),
    every: z.enum(howOftens),
    baseline: Value,
    target: Value,
    because: z.string(),
  }),
  z.strictObject({
    ...about,
    ...Value.shape,
    what: z.literal("reading"),
    measure: place,
    note: z.string().default(""),
    last: z.boolean().default(false),
  }),
  z.strictObject({
    ...about,
    ...Value.shape,
    what: z.literal("reading-corrected"),
    reading: place,
    note: z.string().default(""),
    because: z.string(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("story"),
    outcome: place,
    on: Day,
    text: z.string(),
    forWhom: z.string().default(""),
    went: z.enum(wents),
  }),
] as const;
