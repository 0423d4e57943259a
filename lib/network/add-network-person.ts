import { and, eq } from "drizzle-orm";
import { networkPerson } from "@/db/schema/network";
import { dayOf } from "@/lib/calendar/moments";
import { networkCommand } from "@/lib/commands/network-command";
import { InvalidInput } from "@/lib/errors";
import { createPerson, findByEmail } from "@/lib/seating/find-or-create-person";
import { AddNetworkPerson } from "./schema";

/** Lets a person into the network, as a coordinator or as someone who can start projects. */
export const addNetworkPerson = networkCommand("network.add-person", AddNetworkPerson, async (context) => {
  const { tx, network, input, record, now } = context;
  const personId = (await findByEmail(tx, input.email)) ?? (await createPerson({ tx, record, now }, input));
  const [already] = await tx
    .select({ id: networkPerson.id })
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, personId)));
  if (already) throw new InvalidInput([{ name: "email", message: "This person is already in the network." }]);
  const [joined] = await tx
    .insert(networkPerson)
    .values({ networkId: network.id, personId, role: input.role, joinedOn: dayOf(now, network.timeZone) })
    .returning({ id: networkPerson.id });
  if (!joined) throw new Error("The person did not join");
  await record("network-person", joined.id);
});
