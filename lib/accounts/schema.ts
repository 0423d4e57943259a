import { z } from "zod";

export const RenameAccount = z.object({
  name: z
    .string("Write your name.")
    .trim()
    .min(1, "Write your name.")
    .max(80, "Keep your name to 80 characters or fewer."),
});
