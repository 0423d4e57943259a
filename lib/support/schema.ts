import { z } from "zod";
import { Version } from "@/lib/projects/schema";
import { Name, paragraphs, saysSomething } from "@/lib/text";

/** Someone is always named once anyone was: neither part can be emptied again. */
export const NameSupport = z.object({
  name: Name,
  reach: paragraphs("this", 300).refine(saysSomething, "Say how people can reach them."),
  version: Version,
});
