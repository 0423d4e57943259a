import { and, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { coordinatorLook } from "@/db/schema/coordinating";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { linkTo } from "@/lib/links";
import { addressOf } from "./addressees";

/** The person and the network of a coordinator's part in it; null when they are none any more. */
export async function coordinatorWith(networkPersonId: string) {
  const [found] = await database()
    .select({
      id: network.id,
      slug: network.slug,
      networkName: network.name,
      timeZone: network.timeZone,
      name: person.name,
      email: person.email,
      isOfDemo: belongsToDemoOnly(sql`${person.id}`),
      stoppedAt: coordinatorLook.stoppedAt,
    })
    .from(networkPerson)
    .innerJoin(network, eq(network.id, networkPerson.networkId))
    .innerJoin(person, eq(person.id, networkPerson.personId))
    .leftJoin(coordinatorLook, eq(coordinatorLook.networkPersonId, networkPerson.id))
    .where(and(eq(networkPerson.id, networkPersonId), eq(networkPerson.role, "coordinator")));
  return found ?? null;
}

/** Where a coordinator stops their letters by looking first, and where one press of a mail program does. */
export function waysToStop(networkPersonId: string): { page: string; now: string } {
  const page = addressOf(`/weekly-letter/stop/${linkTo("stop-weekly-letter", networkPersonId)}`);
  return { page, now: `${page}/now` };
}
