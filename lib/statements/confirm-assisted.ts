import { and, eq, sql } from "drizzle-orm";
import { signature } from "@/db/schema/signatures";
import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { ConfirmAssisted } from "./assisted-schema";

/** Says that what a helper wrote down for oneself is right. Whoever wants it otherwise signs again. */
export const confirmAssisted = seatCommand(
  "statement.confirm",
  ConfirmAssisted,
  async ({ tx, seat, input, record, now }) => {
    const [signed] = await tx
      .select()
      .from(signature)
      .where(and(eq(signature.memberId, seat.id), eq(signature.number, input.signature)));
    if (!signed?.helperId) throw new NotFound();
    if (signed.withdrawnAt) throw new Refused(["This signature is withdrawn."]);
    if (signed.replacedAt)
      throw new Refused(["You have signed again since. Open this page again to see what counts now."]);
    if (signed.confirmedAt) throw new Refused(["You have said already that this is right."]);
    await tx
      .update(signature)
      .set({ version: sql`${signature.version} + 1`, confirmedAt: now })
      .where(eq(signature.id, signed.id));
    await record("signature", signed.id);
  },
);
