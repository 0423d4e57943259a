import { and, eq, gt, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { invitation } from "@/db/schema/invitations";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import type { Known } from "./read-list";

/** Everyone who is at the table, or invited to it still: what a list is held against. */
export async function knownPeople(tx: Pick<Transaction, "select">, projectId: string, now: Date): Promise<Known[]> {
  const seated = await tx
    .select({ name: member.name, email: person.email })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, projectId), isNull(member.leftOn)));
  const { acceptedAt, declinedAt, revokedAt, expiresAt } = invitation;
  const open = [acceptedAt, declinedAt, revokedAt].map((column) => isNull(column));
  const invited = await tx
    .select({ name: invitation.name, email: invitation.email })
    .from(invitation)
    .where(and(eq(invitation.projectId, projectId), ...open, gt(expiresAt, now)));
  return [
    ...seated.map((one) => ({ ...one, isInvited: false })),
    ...invited.map((one) => ({ ...one, isInvited: true })),
  ];
}
