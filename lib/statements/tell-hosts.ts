import { subDays } from "date-fns/subDays";
import { and, eq, gt, inArray, isNull, ne, notInArray, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { talk } from "@/db/schema/signatures";
import { enqueueMail } from "@/lib/mail/enqueue-mail";

type Within = { tx: Transaction; project: { id: string }; seat: { id: string }; now: Date };

/**
 * Tells leads and facilitators who are here that someone wants to talk first, but for those who know already. Once, however
 * many statements it is about, and however often the person changes their mind on one day: the page they are led to lists
 * them all.
 */
export async function tellHosts({ tx, project, seat, now }: Within, talkId: string, whoKnow: string[]): Promise<void> {
  const [other] = await tx
    .select({ id: talk.id })
    .from(talk)
    .where(
      and(
        eq(talk.memberId, seat.id),
        ne(talk.id, talkId),
        isNull(talk.answeredAt),
        or(isNull(talk.settledAt), gt(talk.askedAt, subDays(now, 1))),
      ),
    )
    .limit(1);
  if (other) return;
  const hosts = await tx
    .select({ id: member.id })
    .from(member)
    .where(
      and(
        eq(member.projectId, project.id),
        inArray(member.role, ["lead", "facilitator"]),
        isNull(member.leftOn),
        isNull(member.pausedOn),
        notInArray(member.id, whoKnow),
      ),
    );
  for (const host of hosts) await enqueueMail(tx, { kind: "talk-asked", hostMemberId: host.id, talkId });
}
