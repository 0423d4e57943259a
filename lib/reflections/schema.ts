import { z } from "zod";
import { numbered, orEmpty } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { paragraphs, saysSomething } from "@/lib/text";

export const lookedBackAts = ["mid-point", "closing"] as const;
export type LookedBackAt = (typeof lookedBackAts)[number];

const part = paragraphs("this", 3000).default("");

const saidSomething = (said: Record<"advantages" | "disadvantages" | "wentBadly" | "keep", string>) =>
  [said.advantages, said.disadvantages, said.wentBadly, said.keep].some(saysSomething);

const nothingSaid = { path: ["wentBadly"], message: "Write at least one of the four." };

const Reflection = z.object({
  lookedBackAt: z.enum(lookedBackAts, "Choose when in the work this is."),
  lookedBackOn: Day,
  wentBadly: part,
  advantages: part,
  disadvantages: part,
  keep: part,
});

export const AddReflection = Reflection.refine(saidSomething, nothingSaid);

export const ChangeReflection = Reflection.extend({
  reflection: numbered("Choose one of the times you looked back."),
  version: Version,
}).refine(saidSomething, nothingSaid);

/** Either may wait: what was accepted is often known before everyone has been told. */
export const WriteEnding = z
  .object({
    accepted: paragraphs("this", 3000).default(""),
    toldOn: orEmpty(Day),
    toldHow: paragraphs("this", 500).default(""),
    version: Version,
  })
  .refine(({ accepted, toldOn }) => saysSomething(accepted) || toldOn !== undefined, {
    path: ["accepted"],
    message: "Write what was accepted, or when people were told.",
  })
  .refine(({ toldOn, toldHow }) => toldOn === undefined || saysSomething(toldHow), {
    path: ["toldHow"],
    message: "Say how people were told.",
  })
  .refine(({ toldOn, toldHow }) => toldOn !== undefined || toldHow === "", {
    path: ["toldOn"],
    message: "Give the day on which people were told.",
  });
