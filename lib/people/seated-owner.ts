import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { InvalidInput } from "@/lib/errors";

/** The seat of whoever looks for a gap, by its number; null for nobody. Throws InvalidInput when nobody sits there. */
export async function seatedOwner(tx: Transaction, projectId: string, number?: number): Promise<string | null> {
  if (number === undefined) return null;
  const [owner] = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.number, number), isNull(member.leftOn)));
  if (!owner) throw new InvalidInput([{ name: "owner", message: "Choose someone who has a seat here." }]);
  return owner.id;
}
