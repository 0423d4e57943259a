import { z } from "zod";

/** What went wrong, as RFC 9457 has it. */
export const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ name: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)." });
export type Problem = z.input<typeof Problem>;
