import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { talk } from "@/db/schema/signatures";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/**
 * A word to a lead or facilitator that someone would like to talk first: not about which statement, nor their words. It
 * speaks for every wish of that person, so it goes out as long as any of them waits.
 */
export async function writeTalkAsked(hostMemberId: string, talkId: string): Promise<Addressed | null> {
  const whose = database().select({ id: talk.memberId }).from(talk).where(eq(talk.id, talkId));
  const [asked] = await database()
    .select({ memberId: talk.memberId })
    .from(talk)
    .where(and(eq(talk.memberId, whose), isNull(talk.answeredAt), isNull(talk.settledAt)))
    .limit(1);
  if (!asked) return null;
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
