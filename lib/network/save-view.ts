import { count, eq } from "drizzle-orm";
import { savedView } from "@/db/schema/coordinating";
import { networkCommand } from "@/lib/commands/network-command";
import { Refused } from "@/lib/errors";
import { ownPart } from "./own-part";
import { SaveView } from "./schema";

const most = 50;

/** Gives an address of the portfolio a name, for oneself alone: no history tells it. The same name again stands for the new address. */
export const saveView = networkCommand("network.save-view", SaveView, async ({ tx, network, actor, input }) => {
  const networkPersonId = await ownPart(tx, { network, actor });
  await tx
    .insert(savedView)
    .values({ networkPersonId, ...input })
    .onConflictDoUpdate({ target: [savedView.networkPersonId, savedView.name], set: { search: input.search } });
  const [kept] = await tx
    .select({ views: count() })
    .from(savedView)
    .where(eq(savedView.networkPersonId, networkPersonId));
  if (kept && kept.views > most) throw new Refused([`You have ${most} saved views. Remove one first.`]);
});
