import { z } from "zod";

export const Lines = z.array(z.string()).default([]);
export const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "Write the moment on the network's own clocks.");

/** `by` says who did it, and `who` whose seat it is, when that is not their own. */
export const about = { at: Moment, by: z.string(), who: z.string().optional() };
