import { z } from "zod";
import { line, saysSomething } from "@/lib/text";

export const RenameAccount = z.object({
  name: line("your name", 80).refine(saysSomething, "Write your name."),
});
