import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { InvalidInput } from "@/lib/errors";

/** The seat that a field names by its number; null for nobody. Throws InvalidInput when nobody sits there. */
export async function seatedHere(
  tx: Transaction,
  projectId: string,
  { field, number }: { field: string; number?: number },
): Promise<string | null> {
  if (number === undefined) return null;
  const [seated] = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.number, number), isNull(member.leftOn)));
  if (!seated) throw new InvalidInput([{ name: field, message: "Choose someone who has a seat here." }]);
  return seated.id;
}
