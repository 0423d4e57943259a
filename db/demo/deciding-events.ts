import { z } from "zod";
import { decisionKinds, methods, ownStances, stances, waysToSupersede } from "@/lib/decisions/words";
import { Day } from "@/lib/projects/schema";
import { about, Lines } from "./event-parts";

const Replaces = z.strictObject({ title: z.string(), as: z.enum(waysToSupersede) });
/** What is decided, and what comes after it. */
export const decidingEvents = [
  z.strictObject({
    ...about,
    what: z.literal("decision"),
    title: z.string(),
    kind: z.enum(decisionKinds).default("other"),
    on: Day,
    meeting: z.string().optional(),
    proposedBy: z.string().optional(),
    context: z.string().default(""),
    options: z.array(
      z.strictObject({ text: z.string(), note: z.string().default(""), chosen: z.boolean().default(false) }),
    ),
    decided: z.string(),
    because: z.string(),
    method: z.enum(methods),
    votes: z.record(z.string(), z.int()).optional(),
    delegatedTo: z.string().optional(),
    /** Whoever is not here was not there. */
    stances: z.array(
      z.strictObject({ who: z.string(), stance: z.enum(stances).default("agree"), reason: z.string().default("") }),
    ),
    /** Left out: there was none. */
    dissent: z.string().optional(),
    conflicts: z.string().optional(),
    voices: Lines,
    aims: Lines,
    addresses: z.array(z.strictObject({ text: z.string(), link: z.string() })).default([]),
    review: Day.optional(),
    replaces: Replaces.optional(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("stance"),
    title: z.string(),
    stance: z.enum(ownStances),
    reason: z.string().default(""),
  }),
  z.strictObject({
    ...about,
    what: z.literal("decision-looked-at"),
    title: z.string(),
    note: z.string(),
    next: Day.optional(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("decision-set-aside"),
    title: z.string(),
    outside: z.string(),
    reason: z.string().default(""),
  }),
  z.strictObject({ ...about, what: z.literal("decision-replied"), title: z.string(), reply: z.string() }),
] as const;
