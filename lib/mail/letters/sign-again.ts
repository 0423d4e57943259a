import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, isActive, projectAddress, to } from "./addressees";

/** The statements have changed in what they mean, and this person has not signed them as they are now. */
export async function writeSignAgain(memberId: string): Promise<Addressed | null> {
  const seat = await addresseeInSeat(memberId);
  if (!seat || seat.hasSigned || !isActive(seat)) return null;
  return to(seat, {
    subject: "Something for you to read in Alongside",
    parts: [
      { words: `The statements of accountability in “${seat.project.title}” have changed.` },
      { words: "Please read them as they are now, and say for each whether you commit to it or want to talk first." },
      { link: projectAddress(seat, "/statements"), label: "Read the statements" },
      { words: "What you signed before stays in the record, as it was." },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
