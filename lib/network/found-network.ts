import { network, networkPerson } from "@/db/schema/network";
import { dayOf } from "@/lib/calendar/moments";
import { inTransaction, parseInput, recorder } from "@/lib/commands/pipeline";
import { InvalidInput } from "@/lib/errors";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { keepVersion } from "@/lib/framework/keep-version";
import { createPerson, findByEmail } from "@/lib/seating/newcomers";
import { FoundNetwork } from "./schema";

/**
 * Begins a network with its first coordinator. The one change that no signed-in person makes: whoever runs the
 * installation does, with `npm run network:found`. Throws InvalidInput.
 */
export async function foundNetwork(input: unknown, now = new Date()): Promise<{ slug: string }> {
  const { slug, name, timeZone, supportWords, isDemo, coordinator } = parseInput(FoundNetwork, input);
  return inTransaction(async (tx) => {
    const record = recorder(tx, { verb: "network.found", actorId: null, at: now });
    const frameworkHash = await keepVersion(tx, jerseyMentalHealth, now);
    const [founded] = await tx
      .insert(network)
      .values({ slug, name, timeZone, supportWords, frameworkHash, isDemo })
      .onConflictDoNothing()
      .returning({ id: network.id });
    if (!founded) throw new InvalidInput([{ name: "slug", message: "There is already a network with this address." }]);
    await record("network", founded.id);
    const personId =
      (await findByEmail(tx, coordinator.email)) ?? (await createPerson({ tx, record, now }, coordinator));
    const [joined] = await tx
      .insert(networkPerson)
      .values({ networkId: founded.id, personId, role: "coordinator", joinedOn: dayOf(now, timeZone) })
      .returning({ id: networkPerson.id });
    if (joined) await record("network-person", joined.id);
    return { slug };
  });
}
