import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { voice } from "@/db/schema/voices";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, isActive, projectAddress, to } from "./addressees";

/** A word that something they said has an answer: neither their words nor its own, which are read behind the sign-in. Nothing on a break. */
export async function writeVoiceAnswered(voiceId: string): Promise<Addressed | null> {
  const [said] = await database().select().from(voice).where(eq(voice.id, voiceId));
  if (!said?.answer || said.saidById === null) return null;
  const seat = await addresseeInSeat(said.saidById);
  if (!seat || !isActive(seat)) return null;
  return to(seat, {
    subject: "A message for you in Alongside",
    parts: [
      { words: `There is an answer to something you said in “${seat.project.title}”.` },
      { link: projectAddress(seat, `/voices/${said.number}`), label: "Read the answer" },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
