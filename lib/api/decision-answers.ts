import { z } from "zod";
import { decisionKinds, methods, stances, waysToSupersede } from "@/lib/decisions/words";
import { Cited, Day } from "./project-answers";

const State = z
  .enum(["standing", "superseded", "set-aside", "overdue"])
  .meta({ description: "“overdue”: it stands, and its day to be looked at again is over." });

const Meeting = z.object({ number: z.int(), title: z.string() }).nullable();

const inEach = {
  number: z.int(),
  title: z.string(),
  kind: z.enum(decisionKinds),
  method: z.enum(methods),
  decidedOn: Day,
  state: State,
  madeWithout: z.array(z.string()).meta({ description: "The groups that were missing when it was made." }),
  meeting: Meeting.meta({ description: "Null: decided outside a meeting." }),
  reviewOn: Day.nullable(),
  lookedAgainOn: Day.nullable(),
  setAsideOn: Day.nullable(),
};

export const DecisionLine = z
  .object({
    ...inEach,
    hasDissent: z.boolean(),
    supersedes: z.int().nullable(),
    supersededBy: z.int().nullable(),
    supersededAs: z.enum(waysToSupersede).nullable(),
  })
  .meta({ id: "DecisionLine", description: "A decision as the register has it." });

const Stance = z
  .object({
    number: z.int().meta({ description: "The number of the seat." }),
    name: z.string(),
    group: z.string(),
    stance: z.enum(stances),
    reason: z.string(),
    givenOn: Day.nullable().meta({ description: "When they said so themselves; null while only the record says it." }),
  })
  .meta({ id: "Stance" });

const Other = Cited.extend({ as: z.enum(waysToSupersede) }).meta({ id: "SupersedingDecision" });

export const Decision = z
  .object({
    ...inEach,
    context: z.string(),
    options: z.array(z.object({ text: z.string(), note: z.string(), chosen: z.boolean() })),
    decided: z.string(),
    because: z.string(),
    votes: z.object({ for: z.int(), against: z.int(), abstained: z.int() }).nullable(),
    delegatedTo: z.string(),
    dissent: z.string().nullable().meta({ description: "Null: nobody saw it differently." }),
    conflicts: z.string().nullable().meta({ description: "Conflicts of interest; null: there were none." }),
    addresses: z.array(z.object({ text: z.string(), link: z.string() })),
    proposedBy: z.object({ number: z.int(), name: z.string() }).nullable(),
    stances: z.array(Stance),
    aims: z.array(z.object({ id: z.uuid(), text: z.string() })),
    voices: z.array(z.int()).meta({ description: "The numbers of what people said that it goes back to." }),
    lookedAgainNote: z.string(),
    setAsideBy: z.string(),
    setAsideReason: z.string(),
    setAsideReply: z.string(),
    supersedes: Other.nullable(),
    supersededBy: Other.nullable(),
  })
  .meta({ id: "Decision" });
