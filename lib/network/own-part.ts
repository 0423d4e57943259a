import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkPerson } from "@/db/schema/network";
import type { NetworkContext } from "@/lib/commands/network-command";
import { NotFound } from "@/lib/errors";

/** The actor's own part in a network: what they keep there for themself hangs on it. */
export async function ownPart(
  tx: Transaction,
  { network, actor }: Pick<NetworkContext<unknown>, "network" | "actor">,
): Promise<string> {
  const [own] = await tx
    .select({ id: networkPerson.id })
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, actor.personId)));
  if (!own) throw new NotFound();
  return own.id;
}
