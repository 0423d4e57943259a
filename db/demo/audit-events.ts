import { z } from "zod";
import { citedKinds, endings, findingKinds, lookResults, verdicts, waysToReply } from "@/lib/audits/words";
import { Day } from "@/lib/projects/schema";
import { about } from "./event-parts";

const record = z.strictObject({ kind: z.enum(citedKinds), number: z.int() }).optional();

/** What a coordinator and the table say to each other in an audit. There is one open at a time; findings go by their numbers. */
export const auditEvents = [
  z.strictObject({ ...about, what: z.literal("audit"), why: z.string() }),
  z.strictObject({
    ...about,
    what: z.literal("judged"),
    subject: z.string(),
    verdict: z.enum(verdicts),
    explained: z.string(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("finding"),
    subject: z.string(),
    kind: z.enum(findingKinds),
    seen: z.string(),
    record,
    asked: z.string().default(""),
    due: Day.optional(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("finding-reply"),
    finding: z.int(),
    as: z.enum(waysToReply),
    text: z.string(),
    record,
  }),
  z.strictObject({
    ...about,
    what: z.literal("finding-look"),
    finding: z.int(),
    result: z.enum(lookResults),
    text: z.string(),
  }),
  z.strictObject({
    ...about,
    what: z.literal("finding-closed"),
    finding: z.int(),
    as: z.enum(endings),
    why: z.string(),
  }),
  z.strictObject({ ...about, what: z.literal("audit-closed"), conclusion: z.string() }),
] as const;
