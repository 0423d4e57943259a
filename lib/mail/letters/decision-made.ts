import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { decision, stance } from "@/db/schema/decisions";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

type AboutDecision = { decisionId: string; memberId: string };

/** A word to someone who was not there that they can say how they stand; nothing once they have, or on a break. What was decided is read behind the sign-in. */
export async function writeDecisionMade({ decisionId, memberId }: AboutDecision): Promise<Addressed | null> {
  const [found] = await database()
    .select({ number: decision.number, givenAt: stance.givenAt })
    .from(decision)
    .innerJoin(stance, and(eq(stance.decisionId, decision.id), eq(stance.memberId, memberId)))
    .where(eq(decision.id, decisionId));
  const seat = await addresseeInSeat(memberId);
  if (!found || found.givenAt || !seat || seat.leftOn || seat.pausedOn) return null;
  return to(seat, {
    subject: "Something for you to read in Alongside",
    parts: [
      {
        words: `A decision was made in “${seat.project.title}”, and you were not there. You can say how you stand to it.`,
      },
      { link: projectAddress(seat, `/decisions/${found.number}`), label: "Read the decision" },
      { words: "You do not have to say anything." },
    ],
    foot: [becauseOfSeat(seat)],
  });
}
