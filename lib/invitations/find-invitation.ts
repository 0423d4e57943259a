import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { invitation } from "@/db/schema/invitations";
import { NotFound } from "@/lib/errors";

/** An invitation of a project by its number. Throws NotFound. */
export async function findInvitation(tx: Transaction, projectId: string, number: number) {
  const [found] = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.projectId, projectId), eq(invitation.number, number)));
  if (!found) throw new NotFound();
  return found;
}
