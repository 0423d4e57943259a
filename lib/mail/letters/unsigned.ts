import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, isActive, projectAddress, to } from "./addressees";

/** A word to a lead that someone has not signed: no reproach, and no reason to press. */
export async function writeUnsigned(leadMemberId: string, memberId: string): Promise<Addressed | null> {
  const [lead, seat] = await Promise.all([addresseeInSeat(leadMemberId), addresseeInSeat(memberId)]);
  if (!lead || !seat || lead.leftOn || lead.role !== "lead" || seat.hasSigned || !isActive(seat)) return null;
  return to(lead, {
    subject: "A note from Alongside",
    parts: [
      { words: `${seat.name} has not signed the statements of accountability in “${seat.project.title}” yet.` },
      { words: "Perhaps a talk would help, or signing together with someone. Nobody has to sign." },
      { link: projectAddress(seat, "/statements"), label: "See who has signed" },
    ],
    foot: [{ words: "Alongside sends no more reminders to them about this." }, becauseOfSeat(lead)],
  });
}
