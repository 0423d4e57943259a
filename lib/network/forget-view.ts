import { and, eq } from "drizzle-orm";
import { savedView } from "@/db/schema/coordinating";
import { networkCommand } from "@/lib/commands/network-command";
import { ownPart } from "./own-part";
import { ForgetView } from "./schema";

/** Takes a name off the list of one's own views; the address it stood for goes on working. */
export const forgetView = networkCommand("network.forget-view", ForgetView, async ({ tx, network, actor, input }) => {
  const networkPersonId = await ownPart(tx, { network, actor });
  await tx.delete(savedView).where(and(eq(savedView.id, input.view), eq(savedView.networkPersonId, networkPersonId)));
});
