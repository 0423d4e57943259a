import { and, eq, sql } from "drizzle-orm";
import { signature } from "@/db/schema/signatures";
import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { WithdrawFor } from "./assisted-schema";

/** Records that someone who does not sign in alone takes their signature back. */
export const withdrawFor = seatCommand(
  "statement.withdraw-for",
  WithdrawFor,
  async ({ tx, actor, ownSeat, seat, input, record, now }) => {
    if (seat.personId === actor.personId)
      throw new Refused(["This is your own signature. You can withdraw it yourself."]);
    if (seat.signsInAlone) {
      throw new Refused([`${seat.name} signs in alone, so they can withdraw their signature themselves.`]);
    }
    const [signed] = await tx
      .select()
      .from(signature)
      .where(and(eq(signature.memberId, seat.id), eq(signature.number, input.signature)));
    if (!signed) throw new NotFound();
    if (signed.withdrawnAt) throw new Refused(["This signature is withdrawn already."]);
    if (signed.replacedAt)
      throw new Refused(["They have signed again since. Open this page again to see what counts now."]);
    await tx
      .update(signature)
      .set({
        version: sql`${signature.version} + 1`,
        withdrawnAt: now,
        withdrawnById: ownSeat?.id,
        withdrawnHow: input.how,
        withdrawnReason: input.reason,
      })
      .where(eq(signature.id, signed.id));
    await record("signature", signed.id);
  },
);
