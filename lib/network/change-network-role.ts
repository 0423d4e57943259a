import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { networkCommand } from "@/lib/commands/network-command";
import { requireChange } from "@/lib/commands/require-change";
import { NotFound, Refused } from "@/lib/errors";
import { ChangeNetworkRole } from "./schema";

/** Gives someone of the network another part in it; the last coordinator keeps theirs. Tells whether it was the actor. */
export const changeNetworkRole = networkCommand("network.change-role", ChangeNetworkRole, async (context) => {
  const { tx, network, actor, input, record } = context;
  const ofNetwork = and(eq(networkPerson.networkId, network.id), eq(networkPerson.id, input.person));
  const [known] = await tx.select().from(networkPerson).where(ofNetwork);
  if (!known) throw new NotFound();
  requireChange(known, { role: input.role });
  if (known.role === "coordinator") await requireAnotherCoordinator(tx, network.id, known.id);
  else await requireAddress(tx, known.personId);
  await tx
    .update(networkPerson)
    .set({ version: known.version + 1, role: input.role })
    .where(eq(networkPerson.id, known.id));
  await record("network-person", known.id);
  return { wasOwn: known.personId === actor.personId };
});

async function requireAnotherCoordinator(tx: Transaction, networkId: string, going: string): Promise<void> {
  const coordinators = await tx
    .select({ id: networkPerson.id })
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, networkId), eq(networkPerson.role, "coordinator")));
  if (coordinators.some(({ id }) => id !== going)) return;
  throw new Refused(["A network needs a coordinator. Make someone else coordinator first."]);
}

async function requireAddress(tx: Transaction, personId: string): Promise<void> {
  const [found] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  if (found?.email) return;
  throw new Refused(["A coordinator has to sign in, and this person has no e-mail address here."]);
}
