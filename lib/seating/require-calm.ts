import type { Transaction } from "@/db/client";
import { Refused } from "@/lib/errors";
import { withinLimit } from "@/lib/limit-attempts";

/** Counts an invitation that is about to be sent. Throws when it would be one of too many: nobody's mailbox is flooded from here. */
export async function requireCalm(
  tx: Transaction,
  { name, email }: { name: string; email: string },
  invitedById: string,
): Promise<void> {
  if (!(await withinLimit("invitation-to", email, tx)))
    throw new Refused([`${name} was sent many invitations at this address today. Wait a day before the next one.`]);
  if (!(await withinLimit("invitation-by", invitedById, tx)))
    throw new Refused(["You have sent very many invitations today. Wait a day, then go on."]);
}
