import { z } from "zod";
import { constraintKinds, flexibilities } from "@/lib/projects/brief-parts";

export const Day = z.iso.date().meta({ id: "Day", description: "A day in the time zone of the network." });
export const Stage = z.enum(["forming", "active", "paused", "closed"]);

/** A decision as far as something that goes back to it names it. */
export const Cited = z.object({ number: z.int(), title: z.string(), decidedOn: Day }).meta({ id: "CitedDecision" });

const Framework = z.object({ key: z.string(), version: z.int() });

export const ProjectLine = z
  .object({
    slug: z.string(),
    title: z.string(),
    stage: Stage,
    stageSince: Day,
    startedOn: Day,
    leads: z.array(z.string()),
    framework: Framework,
  })
  .meta({ id: "ProjectLine", description: "A project as the list of its network has it." });

const Group = z.object({
  key: z.string(),
  name: z.string(),
  firstHand: z.boolean().meta({ description: "Its people know the service from their own life." }),
});

const Seat = z
  .object({
    number: z.int(),
    name: z.string(),
    group: z.string(),
    role: z.enum(["lead", "facilitator", "member"]),
    joinedOn: Day,
    pausedOn: Day.nullable(),
    leftOn: Day.nullable(),
    signed: z.boolean().meta({ description: "Signed the statements that the project works with now." }),
    signedWithHelp: z.boolean(),
  })
  .meta({ id: "Seat", description: "A seat at the table. What someone needs to take part is never here." });

const Brief = z
  .object({
    aims: z.array(z.object({ id: z.uuid(), text: z.string() })),
    inScope: z.array(z.string()),
    outOfScope: z.array(z.string()),
    cannotInfluence: z.array(z.string()),
    constraints: z.array(
      z.object({
        kind: z.enum(constraintKinds),
        text: z.string().nullable().meta({ description: "Null: the group said that there is none." }),
        flexibility: z.enum(flexibilities).nullable(),
      }),
    ),
    agreedBy: Cited.nullable(),
    changedBy: Cited.nullable(),
  })
  .meta({ id: "Brief" });

export const Project = z
  .object({
    slug: z.string(),
    title: z.string(),
    network: z.string().meta({ description: "The address of its network." }),
    stage: Stage,
    stageSince: Day,
    stageReason: z.string(),
    stageDecision: Cited.nullable(),
    stageInTheWay: z.array(z.string()).meta({ description: "What stood in the way when it was closed." }),
    startedOn: Day,
    framework: Framework,
    groups: z.array(Group),
    seats: z.array(Seat),
    brief: Brief,
  })
  .meta({ id: "Project" });
