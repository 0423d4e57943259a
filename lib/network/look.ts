import { sql } from "drizzle-orm";
import { coordinatorLook } from "@/db/schema/coordinating";
import { networkCommand } from "@/lib/commands/network-command";
import { InvalidInput } from "@/lib/errors";
import { ownPart } from "./own-part";
import { Look } from "./schema";

/** Says up to when a coordinator has seen what changed: what came after the page was made is for the next time. Nobody else's business, so no history tells it. */
export const look = networkCommand("network.look", Look, async ({ tx, network, actor, input, now }) => {
  if (input.until > now) throw new InvalidInput([{ name: "until", message: "This has not come yet." }]);
  const networkPersonId = await ownPart(tx, { network, actor });
  const { until } = input;
  await tx
    .insert(coordinatorLook)
    .values({ networkPersonId, lookedAt: until })
    .onConflictDoUpdate({
      target: coordinatorLook.networkPersonId,
      set: { lookedAt: sql`greatest(${coordinatorLook.lookedAt}, ${until.toISOString()}::timestamptz)` },
    });
});
