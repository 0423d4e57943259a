import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { undeliveredMail } from "@/db/schema/mail";
import { member } from "@/db/schema/members";
import type { Actor } from "@/lib/commands/actor";
import { keepUndelivered } from "@/lib/mail/keep-undelivered";

type Project = { id: string; network: { id: string }; member: Actor };

/** The seat of someone in a project, by its id. */
export async function seatIdOf(project: { id: string }, { personId }: Actor): Promise<string> {
  const [seat] = await database()
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, project.id), eq(member.personId, personId)));
  return seat?.id ?? "";
}

/** Lists a reminder to the project's member as one that could not be delivered. */
export async function aMailThatDidNotArrive(project: Project): Promise<void> {
  const memberId = await seatIdOf(project, project.member);
  await keepUndelivered(randomUUID(), { kind: "reminder", memberId, time: "first" }, "The mail server said no.");
}

/** The id of the one that waits on the network's list. */
export async function mailThatDidNotArrive({ network }: Project): Promise<string> {
  const [listed] = await database()
    .select({ id: undeliveredMail.id })
    .from(undeliveredMail)
    .where(and(eq(undeliveredMail.networkId, network.id), isNull(undeliveredMail.settledAt)));
  return listed?.id ?? "";
}
