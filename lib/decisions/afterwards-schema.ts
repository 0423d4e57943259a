import { z } from "zod";
import { orEmpty } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { line, saysSomething } from "@/lib/text";
import { DecisionNumber, words, wordsThatSay } from "./schema";
import { ownStances } from "./words";

export const DateReview = z.object({ decision: DecisionNumber, reviewOn: Day, version: Version });

export const LookAgain = z.object({
  decision: DecisionNumber,
  lookedOn: Day,
  note: wordsThatSay("this", 2000, "Say what you saw when you looked again."),
  next: orEmpty(Day),
  version: Version,
});

export const SetAside = z.object({
  decision: DecisionNumber,
  on: Day,
  by: line("the name", 120).refine(saysSomething, "Say who set it aside."),
  reason: words("the reason", 2000),
  version: Version,
});

export const Reply = z.object({
  decision: DecisionNumber,
  reply: wordsThatSay("this", 2000, "Write what the group says to it."),
  version: Version,
});

/** The version is that of one's own stance as the page showed it; 0 where there was none. */
export const GiveStance = z
  .object({
    decision: DecisionNumber,
    stance: z.enum(ownStances, "Choose how you stand."),
    reason: words("the reason", 1000),
    version: Version,
  })
  .refine(({ stance, reason }) => stance !== "object" || saysSomething(reason), {
    path: ["reason"],
    message: "Say why you object.",
  });
