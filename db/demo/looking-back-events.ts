import { z } from "zod";
import { Day } from "@/lib/projects/schema";
import { lookedBackAts } from "@/lib/reflections/schema";
import { about } from "./event-parts";

/** What people saw when they looked back, and how the work ended. */
export const lookingBackEvents = [
  z.strictObject({
    ...about,
    what: z.literal("reflection"),
    lookedBackAt: z.enum(lookedBackAts),
    on: Day,
    wentBadly: z.string().default(""),
    advantages: z.string().default(""),
    disadvantages: z.string().default(""),
    keep: z.string().default(""),
  }),
  z.strictObject({
    ...about,
    what: z.literal("ending"),
    accepted: z.string(),
    toldOn: Day.optional(),
    toldHow: z.string().default(""),
  }),
] as const;
