import { InvalidInput, Refused } from "@/lib/errors";
import { saysSomething } from "@/lib/text";

type Meeting = { startsOn: string; heldAt: Date | null; calledOffAt: Date | null };

/** What is said in a meeting can be written down from its day on. */
export function mayCaptureIn({ startsOn, heldAt, calledOffAt }: Meeting, today: string): boolean {
  return calledOffAt === null && (heldAt !== null || startsOn <= today);
}

export function requireMeetingToCaptureIn(meeting: Meeting, today: string): void {
  if (meeting.calledOffAt) throw new Refused(["This meeting was called off, so nothing was said in it."]);
  if (!mayCaptureIn(meeting, today)) {
    throw new Refused(["This meeting has not come yet. What is said there can be written down from its day on."]);
  }
}

type Correctable = { channel: string; isNamed: boolean; answer: string | null };

/** Why what was written down cannot be put right, in one sentence; null when it can. */
export function whyNotCorrect({ channel, isNamed, answer }: Correctable): string | null {
  if (channel === "written" && !isNamed)
    return "This came without a name, so nobody else can know how it was meant. It stays as it was written.";
  return answer === null
    ? null
    : "This has an answer, so it stays as it is. More can be said beside it, as something new.";
}

export function requireCorrectable(voice: Correctable): void {
  const reason = whyNotCorrect(voice);
  if (reason !== null) throw new Refused([reason]);
}

/** The history keeps every name that stood here: words that had one only look as if they had none. */
export function requireStillNamed(field: string, { seat }: { seat: number | null }): void {
  if (seat !== null) return;
  const message = "A name that stood here stays in the history, so this cannot be without one. Choose who said it.";
  throw new InvalidInput([{ name: field, message }]);
}

export function requireTold(field: string, { channel, told }: { channel: string; told: string }): void {
  if (channel === "passed-on" && !saysSomething(told))
    throw new InvalidInput([{ name: field, message: "Say where and how you were told." }]);
}

/** Without a name, the group tells who it is when only one person of it can have written this. */
export function mayNameGroup(writersOfGroup: number): boolean {
  return writersOfGroup >= 2;
}

export function requireGroupToHideIn(field: string, writersOfGroup: number): void {
  if (mayNameGroup(writersOfGroup)) return;
  const message =
    "You are the only one of your group who can write here now, so it would tell that this is yours. Choose another way.";
  throw new InvalidInput([{ name: field, message }]);
}

const mostInBox = 200;

/** Counted for everyone together: nothing keeps how often one person gives something. */
export function requireRoomInBox(already: number): void {
  if (already < mostInBox) return;
  throw new Refused([
    "So much was given without a name today that no more can be taken in. Please try again tomorrow.",
  ]);
}
