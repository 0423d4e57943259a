import { and, eq, sql } from "drizzle-orm";
import { signature } from "@/db/schema/signatures";
import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { WithdrawSignature } from "./schema";

/** Takes one's signature back: it stays readable, and counts no more. What one wanted to talk about stays asked. */
export const withdrawSignature = seatCommand(
  "statement.withdraw",
  WithdrawSignature,
  async ({ tx, seat, input, record, now }) => {
    const [signed] = await tx
      .select()
      .from(signature)
      .where(and(eq(signature.memberId, seat.id), eq(signature.number, input.signature)));
    if (!signed) throw new NotFound();
    if (signed.withdrawnAt) throw new Refused(["This signature is withdrawn already."]);
    if (signed.replacedAt) throw new Refused(["You have signed again since. Withdraw your newer signature."]);
    await tx
      .update(signature)
      .set({ version: sql`${signature.version} + 1`, withdrawnAt: now, withdrawnReason: input.reason })
      .where(eq(signature.id, signed.id));
    await record("signature", signed.id);
  },
);
