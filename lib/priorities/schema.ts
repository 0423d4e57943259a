import { z } from "zod";
import { numbered } from "@/lib/people/schema";
import { Version } from "@/lib/projects/schema";
import { line, paragraphs, saysSomething } from "@/lib/text";
import { views } from "./words";

/** So many each can be read as a map; more would be a list of wishes. */
export const mostEach = 5;

const PriorityNumber = numbered("Choose a priority.");

export const SayPriority = z.object({
  what: line("this", 120).refine(saysSomething, "Say in a few words what matters."),
  why: paragraphs("the reason", 1000).default(""),
});
export const ChangePriority = SayPriority.extend({ priority: PriorityNumber, version: Version });
export const TakeBackPriority = z.object({ priority: PriorityNumber });

/** `shown` is the version of the priority as the page showed it, `version` that of one's own view; 0 where there was none. */
export const ViewPriority = z.object({
  priority: PriorityNumber,
  shown: Version,
  view: z.enum(views, "Choose how it sits with you."),
  why: paragraphs("the reason", 1000).default(""),
  version: Version,
});

export type PriorityInput = z.output<typeof SayPriority>;
export type PriorityChange = z.output<typeof ChangePriority>;
export type PriorityViewInput = z.output<typeof ViewPriority>;
