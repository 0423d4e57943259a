import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkInvitation } from "@/db/schema/invitations";
import { NotFound } from "@/lib/errors";

/** An invitation of a network by its number. Throws NotFound. */
export async function findInvitation(tx: Transaction, networkId: string, number: number) {
  const [found] = await tx
    .select()
    .from(networkInvitation)
    .where(and(eq(networkInvitation.networkId, networkId), eq(networkInvitation.number, number)));
  if (!found) throw new NotFound();
  return found;
}
