import { eq, sql } from "drizzle-orm";
import { frameworkChange, network as networkTable } from "@/db/schema/network";
import { networkCommand } from "@/lib/commands/network-command";
import { enqueueFrameworkAdoption } from "@/lib/jobs/enqueue-framework-adoption";
import { keepVersion } from "./keep-version";
import { requireFittingWeight } from "./next-version";
import { prepareVersion } from "./prepare-version";
import { PublishVersion } from "./version-input";

/**
 * Publishes a network's next framework version. Its projects are brought over to it afterwards, one by one; where it is
 * material, their people are asked to sign again. Resolves to the version's number.
 */
export const publishFramework = networkCommand(
  "framework.publish",
  PublishVersion,
  async ({ tx, network, input, record, now }) => {
    const { after, difference } = await prepareVersion(tx, network, input);
    requireFittingWeight(difference, input.weight);
    const afterHash = await keepVersion(tx, after, now);
    await tx
      .update(networkTable)
      .set({ version: sql`${networkTable.version} + 1`, frameworkHash: afterHash })
      .where(eq(networkTable.id, network.id));
    await record("network", network.id);
    const [change] = await tx
      .insert(frameworkChange)
      .values({
        networkId: network.id,
        number: after.version,
        beforeHash: network.frameworkHash,
        afterHash,
        weight: input.weight,
        why: input.why,
        publishedAt: now,
      })
      .returning({ id: frameworkChange.id });
    if (!change) throw new Error("The step to the new version was not kept");
    await record("framework-change", change.id);
    await enqueueFrameworkAdoption(tx, { networkId: network.id });
    return after.version;
  },
);
