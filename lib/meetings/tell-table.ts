import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { enqueueMail } from "@/lib/mail/enqueue-mail";

type About = { projectId: string; meetingId: string; kind: "meeting" | "meeting-called-off" | "meeting-notes" };

/** A mail about a meeting to everyone at the table who is here and has an address. */
export async function tellTable(tx: Transaction, { projectId, meetingId, kind }: About): Promise<void> {
  const seats = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(
      and(eq(member.projectId, projectId), isNull(member.leftOn), isNull(member.pausedOn), isNotNull(person.email)),
    );
  for (const { id } of seats) await enqueueMail(tx, { kind, meetingId, memberId: id });
}
