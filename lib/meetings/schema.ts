import { z } from "zod";
import { numbered, orEmpty, SeatNumber } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { notInRows, rowsUpTo, WebAddress } from "@/lib/rows";
import { line, paragraphs, saysSomething } from "@/lib/text";
import { mostAgendaRows, mostPapers, waysToTakePart } from "./words";

/** A point of a meeting's agenda. */
export type AgendaPoint = { id: string; text: string; minutes: number | null };

/** Something to read before a meeting: its name, and where it is. */
export type Paper = { text: string; link: string };

/** How someone took part: a seat's id, and there, with apologies, or asked outside the meeting. */
export type Attendance = { member: string; how: "present" | "apologies" | "asked-outside" };

const MeetingNumber = numbered("Choose a meeting.");
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const time = (asked: string) => z.string(asked).trim().refine(isTime, asked);

const between = (least: number, most: number, said: string) =>
  orEmpty(z.coerce.number(said).int(said).min(least, said).max(most, said));

/** An id that is none of ours means a new point: nobody could mend it in a form. */
const AgendaRow = z
  .object(
    {
      id: z.uuid().optional().catch(undefined),
      text: line("this point", 200),
      minutes: between(1, 600, "Give whole minutes, from 1 to 600, or leave it empty."),
    },
    notInRows,
  )
  .refine(({ text, minutes }) => text !== "" || minutes === undefined, {
    path: ["text"],
    message: "Say what these minutes are for.",
  });
const PaperRow = z
  .object({ text: line("the name", 120), link: WebAddress }, notInRows)
  .refine(({ text, link }) => text !== "" || link === "", { path: ["text"], message: "Name this paper." });

const notSeated = "Choose people who have a seat here.";
const mostFacilitators = 200;

const Facilitators = z
  .record(z.string(), SeatNumber, notSeated)
  .default({})
  .transform((ticks) => [...new Set(Object.values(ticks))])
  .refine((seats) => seats.length <= mostFacilitators, notSeated);

const Plan = z.object({
  title: line("the title", 120).refine(saysSomething, "Say what the meeting is for."),
  day: Day,
  from: time("Say when it begins, such as 18:30."),
  to: time("Say when it ends, such as 20:00."),
  place: line("the place", 200).default(""),
  link: WebAddress,
  access: paragraphs("this", 1000).default(""),
  facilitators: Facilitators,
  agenda: rowsUpTo(
    AgendaRow,
    mostAgendaRows,
    `There can be up to ${mostAgendaRows} points. Please join some together.`,
  ),
  papers: rowsUpTo(PaperRow, mostPapers, `There can be up to ${mostPapers} papers. Please join some together.`),
});

export type PlanInput = z.output<typeof Plan>;

const makesSense = ({ from, to, place, link }: PlanInput, context: z.RefinementCtx) => {
  const problem = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (isTime(from) && isTime(to) && to <= from) problem("to", "Give a time after the beginning.");
  if (place === "" && link === "") problem("place", "Say where it is, or give a link below.");
};

const weeks = "Give whole weeks, from 1 to 52.";
const times = "Give how many meetings, from 2 to 26.";

export const PlanMeeting = Plan.extend({ every: between(1, 52, weeks), times: between(2, 26, times) })
  .superRefine(makesSense)
  .superRefine(({ every, times }, context) => {
    if (every !== undefined && times === undefined)
      context.addIssue({ code: "custom", path: ["times"], message: "Say how many meetings there are in all." });
    if (times !== undefined && every === undefined)
      context.addIssue({ code: "custom", path: ["every"], message: "Say after how many weeks the next one is." });
  });
export const ChangeMeeting = Plan.extend({ meeting: MeetingNumber, version: Version }).superRefine(makesSense);
export const SendMeeting = z.object({ meeting: MeetingNumber, version: Version });
export const CallOff = z.object({
  meeting: MeetingNumber,
  reason: paragraphs("the reason", 500).refine(saysSomething, "Say why, in a sentence."),
});

const How = z.enum([...waysToTakePart, "not-there"], "Choose one of these.");

/** One answer for each seat; a seat without one was not there, as far as anyone wrote down. */
export const HoldMeeting = z.object({
  meeting: MeetingNumber,
  attendance: z
    .record(z.string().regex(/^seat[1-9]\d{0,8}$/, "Choose people of this table."), How, "Say who was there.")
    .default({})
    .transform((answers) =>
      Object.entries(answers).flatMap(([seat, how]) =>
        how === "not-there" ? [] : [{ seat: Number(seat.slice("seat".length)), how }],
      ),
    )
    .refine((took) => took.some(({ how }) => how === "present"), "Say of one person at least that they were there."),
  version: Version,
});
export const WriteNotes = z.object({
  meeting: MeetingNumber,
  notes: paragraphs("the notes", 20_000).refine(saysSomething, "Write what was talked about."),
  version: Version,
});
export const CloseMeeting = z.object({ meeting: MeetingNumber, correctUntil: Day, version: Version });
export const CorrectNotes = z.object({
  meeting: MeetingNumber,
  text: paragraphs("this", 2000).refine(saysSomething, "Write what was otherwise."),
});
export const RenewCalendar = z.object({});
