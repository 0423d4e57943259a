import { and, eq, isNull } from "drizzle-orm";
import { undeliveredMail } from "@/db/schema/mail";
import { networkCommand } from "@/lib/commands/network-command";
import { Refused } from "@/lib/errors";
import { enqueueMail } from "./enqueue-mail";
import { SettleMail } from "./schema";

/** Has an undelivered mail of the network sent again, written anew, or takes it off the list. */
export const settleMail = networkCommand("network.send-mail-again", SettleMail, async ({ tx, network, input, now }) => {
  const id = input.again ?? input.aside ?? "";
  const [settled] = await tx
    .update(undeliveredMail)
    .set({ settledAt: now })
    .where(
      and(eq(undeliveredMail.id, id), eq(undeliveredMail.networkId, network.id), isNull(undeliveredMail.settledAt)),
    )
    .returning({ job: undeliveredMail.job });
  if (!settled) throw new Refused(["This mail is not on the list any more."]);
  if (input.again) await enqueueMail(tx, settled.job);
});
