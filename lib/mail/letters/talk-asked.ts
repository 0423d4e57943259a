import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { talk } from "@/db/schema/signatures";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/** A word to a lead or facilitator that someone would like to talk first: not about which statement, nor their words. */
export async function writeTalkAsked(hostMemberId: string, talkId: string): Promise<Addressed | null> {
  const [asked] = await database().select().from(talk).where(eq(talk.id, talkId));
  if (!asked || asked.answeredAt || asked.settledAt) return null;
  const [host, seat] = await Promise.all([addresseeInSeat(hostMemberId), addresseeInSeat(asked.memberId)]);
  if (!host || !seat || host.leftOn || host.role === "member" || seat.leftOn) return null;
  return to(host, {
    subject: "A message for you in Alongside",
    parts: [
      { words: `${seat.name} would like to talk before signing the statements in “${seat.project.title}”.` },
      { link: projectAddress(seat, "/statements/talks"), label: "See what about" },
    ],
    foot: [becauseOfSeat(host)],
  });
}
