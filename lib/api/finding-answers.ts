import { z } from "zod";
import {
  citedKinds,
  endings,
  type FindingState,
  findingKinds,
  lookResults,
  stateWords,
  waysToReply,
} from "@/lib/audits/words";
import { Day } from "./project-answers";

const Record = z
  .object({ kind: z.enum(citedKinds), number: z.int() })
  .meta({ id: "CitedRecord", description: "A record of the project, by its number." });

const said = { number: z.int(), name: z.string(), text: z.string(), on: Day };

const FromTheTable = z.object({
  by: z.literal("table"),
  as: z.enum(waysToReply),
  ...said,
  seat: z.int(),
  group: z.string(),
  helper: z.string().nullable().meta({ description: "Who wrote it down for them; null when they did themselves." }),
  record: Record.nullable(),
});

const FromTheAuditor = z.object({ by: z.literal("auditor"), as: z.enum(lookResults), ...said });

const states = Object.keys(stateWords) as FindingState[];

export const Finding = z
  .object({
    project: z.string().meta({ description: "The address of its project." }),
    audit: z.int().meta({ description: "The number of its audit, within the project." }),
    number: z.int().meta({ description: "Its own number, within the audit." }),
    subject: z.string().meta({ description: "An area by its key, or a statement by its id." }),
    kind: z.enum(findingKinds),
    seen: z.string(),
    record: Record.nullable(),
    asked: z.string().meta({ description: "What the table is asked to do." }),
    dueOn: Day.nullable(),
    raisedOn: Day,
    state: z.enum(states),
    steps: z
      .array(z.discriminatedUnion("by", [FromTheTable, FromTheAuditor]))
      .meta({ description: "What the table and the auditor said since, in its order." }),
    closedOn: Day.nullable(),
    closedAs: z.enum(endings).nullable(),
    closedWhy: z.string(),
  })
  .meta({ id: "Finding", description: "What an audit found, with both voices." });
