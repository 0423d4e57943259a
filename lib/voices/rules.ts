import { InvalidInput, Refused } from "@/lib/errors";

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
