import { eq, sql } from "drizzle-orm";
import { network as networkTable } from "@/db/schema/network";
import { networkCommand } from "@/lib/commands/network-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { callStandingsDue } from "@/lib/standing/refresh-standing";
import { DescribeNetwork } from "./schema";

/** Sets the network's name, its time zone and its words on where to find support. Resolves to the new version. */
export const describeNetwork = networkCommand(
  "network.describe",
  DescribeNetwork,
  async ({ tx, network, input, record, now }) => {
    await requireUnchanged(tx, "network", network, input);
    const { name, timeZone, supportWords } = input;
    requireChange(network, { name, timeZone, supportWords });
    await tx
      .update(networkTable)
      .set({ version: sql`${networkTable.version} + 1`, name, timeZone, supportWords })
      .where(eq(networkTable.id, network.id));
    await record("network", network.id);
    if (timeZone !== network.timeZone) await callStandingsDue(tx, network.id, now);
    return network.version + 1;
  },
);
