import { coordinatorLook } from "@/db/schema/coordinating";
import { networkCommand } from "@/lib/commands/network-command";
import { ownPart } from "./own-part";
import { StopLetter } from "./schema";

/** Stops one's own weekly letter, or lets it come again. No history tells it. */
export const stopLetter = networkCommand(
  "network.stop-letter",
  StopLetter,
  async ({ tx, network, actor, input, now }) => {
    const stopped = { stoppedAt: input.wanted ? null : now };
    await tx
      .insert(coordinatorLook)
      .values({ networkPersonId: await ownPart(tx, { network, actor }), ...stopped })
      .onConflictDoUpdate({ target: coordinatorLook.networkPersonId, set: stopped });
  },
);
