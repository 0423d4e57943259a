import { and, eq, isNull, notExists } from "drizzle-orm";
import { database } from "@/db/client";
import { feltAnswered, feltRound } from "@/db/schema/engagement";
import { dayInWords } from "@/lib/calendar/days";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

type AboutRound = { roundId: string; memberId: string };

/** Asks someone how the work feels; nothing once they have answered, the question is closed, or on a break. */
export async function writeHowItFeels({ roundId, memberId }: AboutRound): Promise<Addressed | null> {
  const answered = database()
    .select()
    .from(feltAnswered)
    .where(and(eq(feltAnswered.roundId, roundId), eq(feltAnswered.memberId, memberId)));
  const [open] = await database()
    .select({ until: feltRound.openUntil })
    .from(feltRound)
    .where(and(eq(feltRound.id, roundId), isNull(feltRound.closedOn), notExists(answered)));
  const seat = await addresseeInSeat(memberId);
  if (!open || !seat || seat.leftOn || seat.pausedOn) return null;
  return to(seat, {
    subject: "A question for you in Alongside",
    parts: [
      {
        words: `Everyone at the table of “${seat.project.title}” is asked how the work feels, until ${dayInWords(open.until)}.`,
      },
      { link: projectAddress(seat, "/ladder/felt"), label: "Answer the question" },
      { words: "Your answer is not kept with your name. You do not have to answer." },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
