import { z } from "zod";
import { Day } from "@/lib/projects/schema";
import { helpedBys } from "@/lib/pulse/schema";
import { about } from "./event-parts";

/** Everyone is asked for a pulse, and answers it: one figure for each statement, in the framework's order. */
export const pulseEvents = [
  z.strictObject({ ...about, what: z.literal("asked-pulse"), until: Day }),
  z.strictObject({
    ...about,
    what: z.literal("pulse"),
    answers: z.array(z.int()),
    line: z.string().default(""),
    /** Where it is written in for somebody else. */
    helpedBy: z.enum(helpedBys).optional(),
  }),
] as const;
