import { z } from "zod";
import { Day, Version } from "@/lib/projects/schema";
import { line, Name, paragraphs, saysSomething, ticked } from "@/lib/text";

export const roles = ["lead", "facilitator", "member"] as const;

const words = (what: string, longest: number) => paragraphs(what, longest).default("");
const Group = z.string("Choose a group.").trim().min(1, "Choose a group.").max(60, "Choose a group.");
const Role = z.enum(roles, "Choose a role.");

/** The number under which a project knows one of its things. */
export const numbered = (asked: string) => z.coerce.number(asked).int(asked).min(1, asked).max(2_147_483_647, asked);
export const SeatNumber = numbered("Choose someone who has a seat here.");
const GapNumber = numbered("Choose a gap.");

export const askedAbout = ["strengths", "accessNeeds", "hopes", "contact", "recognition"] as const;
export type AskedAbout = (typeof askedAbout)[number];

const DescriptionFields = z.object({
  strengths: words("the strengths", 1000),
  strengthsDeclined: ticked,
  accessNeeds: words("the access needs", 1000),
  accessNeedsDeclined: ticked,
  hopes: words("the hopes", 1000),
  hopesDeclined: ticked,
  contact: words("the way of contact", 500),
  contactDeclined: ticked,
  recognition: words("this", 500),
  recognitionDeclined: ticked,
});

type DescriptionInput = z.output<typeof DescriptionFields>;

const oneAnswerEach = (input: DescriptionInput, context: z.RefinementCtx) => {
  for (const name of askedAbout) {
    if (input[name] !== "" && input[`${name}Declined`]) {
      context.addIssue({
        code: "custom",
        path: [`${name}Declined`],
        message: "Either write the answer or tick this, not both.",
      });
    }
  }
};

/** What a person was asked. An empty field that is not ticked means: not asked yet. */
export const DescribeMember = z.object({ ...DescriptionFields.shape, version: Version }).superRefine(oneAnswerEach);
export const AddMember = z
  .object({
    name: Name,
    group: Group,
    role: Role,
    joinedOn: Day,
    ...DescriptionFields.shape,
  })
  .superRefine(oneAnswerEach);
export const CorrectMember = z.object({
  name: Name,
  group: Group,
  joinedOn: Day,
  version: Version,
});
export const ChangeRole = z.object({ role: Role });
export const LeaveTable = z.object({ leftOn: Day, reason: words("the reason", 1000) });
export const NothingMore = z.object({});

/** A field that may stay empty: then it is undefined. */
export const orEmpty = <S extends z.ZodType>(field: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), field.optional());

const Plan = z.object({ owner: orEmpty(SeatNumber), dueOn: orEmpty(Day) });
export const AddGap = Plan.extend({
  missing: paragraphs("this", 300).refine(saysSomething, "Say what is missing."),
});
export const PlanGap = Plan.extend({ gap: GapNumber, version: Version });
export const FillGap = z.object({ gap: GapNumber, filledBy: orEmpty(SeatNumber) });

export const AddRoute = z.object({
  what: line("this", 120).refine(saysSomething, "Say how people were asked."),
  place: line("the place", 120).refine(saysSomething, "Say where this was."),
  way: z.enum(["offline", "online"], "Choose without the internet, or online."),
  group: orEmpty(Group),
  on: Day,
});
/** One part for each seat that is ticked, so that a form sent back ticks the same ones again. */
export const RecordRouteAnswers = z.object({
  route: numbered("Choose a way of asking."),
  answeredBy: z
    .record(z.string(), SeatNumber, "Choose people who have, or had, a seat here.")
    .default({})
    .transform((ticks) => [...new Set(Object.values(ticks))]),
  version: Version,
});

const longList = "This list is too long. Bring in up to 200 lines at once.";
export const AddList = z.object({
  text: z
    .string("Paste a list, or choose a file.")
    .overwrite((text) => text.toWellFormed().normalize("NFC"))
    .max(200_000, longList),
  leaveOut: ticked,
});

export const promiseKinds = ["payment", "expenses", "format", "access"] as const;
export const MakePromise = z.object({
  kind: z.enum(promiseKinds, "Choose what the promise is about."),
  what: paragraphs("the promise", 500).refine(saysSomething, "Write what was promised."),
  dueOn: orEmpty(Day),
});
export const KeepPromise = z.object({ promise: numbered("Choose a promise."), doneOn: Day });

export const askedHow = ["in-person", "phone", "paper"] as const;
export const EraseFor = z.object({
  how: z.enum(askedHow, "Say how they asked for it."),
  sure: z.literal("yes", "Tick the box if they want this."),
});

type Answer = "not-asked" | "answered" | "declined";

/** The answer that a pair of text and tick stands for. */
export function answerOf(text: string, declined: boolean): Answer {
  if (declined) return "declined";
  return text === "" ? "not-asked" : "answered";
}

/** What a person said, as their seat keeps it: of access needs and contact only whether there was an answer. */
export function descriptionFrom(said: DescriptionInput) {
  return {
    strengths: said.strengths,
    strengthsAnswer: answerOf(said.strengths, said.strengthsDeclined),
    hopes: said.hopes,
    hopesAnswer: answerOf(said.hopes, said.hopesDeclined),
    recognition: said.recognition,
    recognitionAnswer: answerOf(said.recognition, said.recognitionDeclined),
    accessNeedsAnswer: answerOf(said.accessNeeds, said.accessNeedsDeclined),
    contactAnswer: answerOf(said.contact, said.contactDeclined),
  };
}
