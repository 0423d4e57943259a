import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { talk } from "@/db/schema/signatures";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/** Tells a lead or facilitator that someone wants to talk first: one letter for all their wishes, until none waits. */
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
