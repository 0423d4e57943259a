import { z } from "zod";
import { line, saysSomething } from "@/lib/text";

export const EraseAccount = z.object({ sure: z.literal("yes", "Tick the box if you want this.") });

export const RenameAccount = z.object({
  name: line("your name", 80).refine(saysSomething, "Write your name."),
});
