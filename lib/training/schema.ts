import { z } from "zod";
import { Day, Version } from "@/lib/projects/schema";
import { line, saysSomething, ticked } from "@/lib/text";

export const RecordTraining = z.object({
  what: line("this", 200).refine(saysSomething, "Say what was learnt."),
  on: Day,
  /** Given to put right what is written down already, or to take it back. */
  training: z.uuid("Choose something that is written down.").optional(),
  takeBack: ticked,
  version: Version.default(0),
});
