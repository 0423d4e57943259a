import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { apiToken } from "@/db/schema/api-tokens";
import { network, networkPerson } from "@/db/schema/network";
import { accountCommand } from "@/lib/commands/account-command";
import { nextNumber } from "@/lib/commands/next-number";
import { NotAllowed, NotFound } from "@/lib/errors";
import { expiryOf, requireRoom } from "./rules";
import { MakeToken } from "./schema";
import { hashOf, newToken } from "./secret";

/** Makes a token that reads one network, for its coordinators alone. What it resolves to is to be seen once: it is kept nowhere. */
export const makeToken = accountCommand("api-token.make", MakeToken, async ({ tx, person, input, record, now }) => {
  const networkId = await requireCoordinated(tx, person.id, input.network);
  const own = eq(apiToken.personId, person.id);
  requireRoom(await tx.select().from(apiToken).where(own), input.name, now);
  const token = newToken();
  const [made] = await tx
    .insert(apiToken)
    .values({
      personId: person.id,
      number: await nextNumber(tx, apiToken, own),
      networkId,
      name: input.name,
      scopes: input.scopes,
      madeAt: now,
      expiresAt: expiryOf(now, input.days),
      tokenHash: hashOf(token),
    })
    .returning({ id: apiToken.id });
  if (!made) throw new Error("The token was not kept");
  await record("api-token", made.id);
  return token;
});

async function requireCoordinated(tx: Transaction, personId: string, slug: string): Promise<string> {
  const [known] = await tx
    .select({ id: network.id, role: networkPerson.role })
    .from(network)
    .innerJoin(networkPerson, and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, personId)))
    .where(eq(network.slug, slug));
  if (!known) throw new NotFound();
  if (known.role !== "coordinator") throw new NotAllowed("api-token.make");
  return known.id;
}
