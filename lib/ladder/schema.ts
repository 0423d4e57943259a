import { z } from "zod";
import { numbered, orEmpty } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { paragraphs, saysSomething } from "@/lib/text";

const RungNumber = (asked: string) => z.coerce.number(asked).int(asked).min(1, asked).max(8, asked);

export const ClaimRung = z.object({
  rung: RungNumber("Choose the rung on which you stand."),
  why: paragraphs("the reason", 1000).refine(saysSomething, "Say why, in a sentence."),
});

const FeltRound = numbered("Open this page again: it is out of date.");

export const AskHowItFeels = z.object({ openUntil: Day });
export const AnswerHowItFeels = z.object({ round: FeltRound, rung: RungNumber("Choose the rung that it feels like.") });
export const CloseRound = z.object({ round: FeltRound });

export const ways = ["consultation", "co-production", "blend"] as const;
export type Way = (typeof ways)[number];

/** How the brief could be met each way, and which it is to be, with the reason. */
export type Approach = Record<Way, string> & { chosen: Way | null; because: string };

const how = () => paragraphs("this", 2000).default("");

export const WriteApproach = z
  .object({
    consultation: how(),
    "co-production": how(),
    blend: how(),
    chosen: orEmpty(z.enum(ways, "Choose which it is to be, or leave it open.")).transform((way) => way ?? null),
    because: paragraphs("the reason", 1000).default(""),
    version: Version,
  })
  .superRefine(({ chosen, because, ...said }, context) => {
    if (chosen !== null && !saysSomething(because))
      context.addIssue({ code: "custom", path: ["because"], message: "Say why, in a sentence." });
    if (chosen === null && ways.every((way) => !saysSomething(said[way])))
      context.addIssue({ code: "custom", path: ["consultation"], message: "Write at least one of the three." });
  });
