import { type Day, dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { Refused } from "@/lib/errors";

/** How far a meeting has come. */
export type Course = {
  startsAt: Date;
  heldAt: Date | null;
  closedAt: Date | null;
  calledOffAt: Date | null;
  correctUntil: Day | null;
  notes: string;
  /** Something that was said there is written down. */
  hasVoices: boolean;
};

type Clock = { now: Date; timeZone: string };

export type MeetingState = "to-come" | "begun" | "held" | "closed" | "called-off";

/** "begun" is also a meeting of last month of which nobody has said that it was held. */
export function stateOf(
  { startsAt, heldAt, closedAt, calledOffAt }: Omit<Course, "correctUntil" | "notes" | "hasVoices">,
  now: Date,
) {
  if (calledOffAt) return "called-off";
  if (closedAt) return "closed";
  if (heldAt) return "held";
  return startsAt > now ? "to-come" : "begun";
}

export type MeetingVerb =
  | "meeting.change"
  | "meeting.send"
  | "meeting.call-off"
  | "meeting.hold"
  | "meeting.write-notes"
  | "meeting.close"
  | "meeting.correct";

const calledOff = "This meeting was called off.";
const wasHeld = "This meeting was held: its plan stays as it was.";
const wasHeldAndStays = "This meeting was held, so it cannot be called off.";
const tookPlace = "It was held: what was said or noted there is written down, so it cannot be called off.";
const notBegun = "This meeting has not begun yet.";
const isClosed = "The notes were offered back, so this stays as it is. What was otherwise can be said beside them.";

const refusals: Record<Exclude<MeetingVerb, "meeting.correct">, Partial<Record<MeetingState, string>>> = {
  "meeting.change": { held: wasHeld, closed: wasHeld },
  "meeting.send": { begun: "This meeting has begun already.", held: wasHeld, closed: wasHeld },
  "meeting.call-off": { held: wasHeldAndStays, closed: wasHeldAndStays },
  "meeting.hold": { "to-come": notBegun, closed: isClosed },
  "meeting.write-notes": { "to-come": notBegun, closed: isClosed },
  "meeting.close": {
    "to-come": notBegun,
    begun: "Say first who was there.",
    closed: "The notes were offered back already.",
  },
};

/** Why something cannot be done to a meeting now, in one sentence; null when it can. */
export function whyNotNow(verb: MeetingVerb, meeting: Course, clock: Clock): string | null {
  const state = stateOf(meeting, clock.now);
  if (state === "called-off") return calledOff;
  if (verb === "meeting.correct") return whyNotCorrect(meeting, clock);
  if (verb === "meeting.call-off" && wasWrittenAbout(meeting)) return tookPlace;
  if (verb === "meeting.close" && state === "held" && meeting.notes === "") return "Write the notes first.";
  return refusals[verb][state] ?? null;
}

function wasWrittenAbout({ notes, hasVoices }: Course): boolean {
  return notes !== "" || hasVoices;
}

function whyNotCorrect({ closedAt, correctUntil }: Course, { now, timeZone }: Clock): string | null {
  if (closedAt === null || correctUntil === null) return "The notes of this meeting are not offered back yet.";
  if (dayOf(now, timeZone) <= correctUntil) return null;
  return `The notes could be corrected until ${dayInWords(correctUntil)}.`;
}

/** Throws Refused when something cannot be done to a meeting now. */
export function requireNow(verb: MeetingVerb, meeting: Course, clock: Clock): void {
  const reason = whyNotNow(verb, meeting, clock);
  if (reason !== null) throw new Refused([reason]);
}

type Sitting = { joinedOn: Day; leftOn: Day | null };

/** Whether someone had a seat on the day of a meeting. Joined or left that very day counts: days do not tell morning from evening. */
export function satThen({ joinedOn, leftOn }: Sitting, day: Day): boolean {
  return joinedOn <= day && (leftOn === null || leftOn >= day);
}
