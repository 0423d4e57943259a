import { z } from "zod";
import { areaKeys } from "@/lib/framework/schema";
import { Day, Stage } from "./project-answers";

const AreaStatus = z.enum(["not-started", "in-progress", "in-place", "confirmed-together"]).meta({ id: "AreaStatus" });

const SeatsOfGroup = z.object({ group: z.string(), active: z.int(), paused: z.int() }).meta({ id: "SeatsOfGroup" });
const Attention = z.object({ key: z.string(), text: z.string(), urgent: z.boolean() }).meta({ id: "Attention" });
const areaName = { number: z.int(), key: z.enum(areaKeys) };

export const StandingLine = z
  .object({
    slug: z.string(),
    title: z.string(),
    stage: Stage,
    areas: z.array(z.object({ ...areaName, status: AreaStatus })),
    seatsByGroup: z.array(SeatsOfGroup),
    signed: z.int(),
    activeMembers: z.int(),
    attention: z.array(Attention),
  })
  .meta({ id: "StandingLine", description: "How a project stands in short, as its network’s list has it." });

const Rule = z
  .object({
    id: z.string(),
    key: z.string(),
    kind: z.enum(["essential", "good-practice"]),
    title: z.string().meta({ description: "What is true when it is met." }),
    statements: z.array(z.string()).meta({ description: "The statements of accountability that it is evidence for." }),
    answer: z.enum(["met", "partly", "not-yet", "not-applicable"]),
    reason: z.string(),
    records: z.int().meta({ description: "How many records of what it asks for there are." }),
    changesOn: Day.nullable().meta({ description: "The first day on which this could change with no new record." }),
  })
  .meta({ id: "Rule" });

const Area = z
  .object({
    ...areaName,
    name: z.string(),
    status: AreaStatus,
    hint: z.string(),
    confirmations: z.object({ inPlace: z.int(), notYet: z.int(), disagree: z.boolean() }),
    rules: z.array(Rule),
  })
  .meta({ id: "Area" });

export const Standing = z
  .object({
    slug: z.string(),
    areas: z.array(Area),
    attention: z.array(Attention),
    nextSteps: z.array(z.object({ area: z.enum(areaKeys), title: z.string(), why: z.string() })),
    nextChangeOn: Day.nullable(),
    seatsByGroup: z.array(SeatsOfGroup),
    signed: z.int(),
    activeMembers: z.int(),
    meetingsHeld: z.int(),
  })
  .meta({
    id: "Standing",
    description: "How a project stands now, from its records: every rule, with its answer and why.",
  });
