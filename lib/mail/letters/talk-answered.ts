import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { talk } from "@/db/schema/signatures";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/** A word that there is an answer: not its words, which are read behind the sign-in. */
export async function writeTalkAnswered(talkId: string): Promise<Addressed | null> {
  const [asked] = await database().select().from(talk).where(eq(talk.id, talkId));
  if (!asked?.answeredAt) return null;
  const seat = await addresseeInSeat(asked.memberId);
  if (!seat || seat.leftOn) return null;
  return to(seat, {
    subject: "A message for you in Alongside",
    parts: [
      { words: `You wanted to talk about something in “${seat.project.title}”. There is an answer for you.` },
      { link: projectAddress(seat, "/statements/talks"), label: "Read the answer" },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
