import { z } from "zod";

/** `wanted` is there when reminders are to come again. */
export const StopReminders = z.object({
  wanted: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});
