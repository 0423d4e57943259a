import { z } from "zod";
import { numbered, orEmpty } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { line, paragraphs, saysSomething } from "@/lib/text";

/** The eight ways to consult people. */
export const consultingKinds = [
  "focus-group",
  "survey",
  "written-consultation",
  "forum",
  "seminar",
  "website",
  "public-meeting",
  "roadshow",
] as const;

/** Ways of working together. */
export const workingKinds = ["conversation", "working-group", "design-session", "jointly-run"] as const;

export const kinds = [...consultingKinds, ...workingKinds] as const;
export type Kind = (typeof kinds)[number];

const noRung = "Choose the rung on which this stands.";
const aNumber = "Give a whole number from 1 to 1,000,000, or leave it empty.";

export const AddEngagement = z.object({
  what: line("this", 200).refine(saysSomething, "Say what was done."),
  kind: z.enum(kinds, "Choose how it was done."),
  heldOn: Day,
  forWhom: line("this", 200).default(""),
  howMany: orEmpty(z.coerce.number(aNumber).int(aNumber).min(1, aNumber).max(1_000_000, aNumber)).transform(
    (people) => people ?? null,
  ),
  rung: z.coerce.number(noRung).int(noRung).min(1, noRung).max(8, noRung),
  why: paragraphs("the reason", 1000).default(""),
});

const EngagementNumber = numbered("Choose something that was done.");
export const ChangeEngagement = AddEngagement.extend({ engagement: EngagementNumber, version: Version });
export const TakeBackEngagement = z.object({ engagement: EngagementNumber });
