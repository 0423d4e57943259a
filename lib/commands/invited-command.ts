import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { invitation, networkInvitation } from "@/db/schema/invitations";
import { network } from "@/db/schema/network";
import { project } from "@/db/schema/projects";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { requireOpen } from "@/lib/invitations/rules";
import { idFrom } from "@/lib/links";
import { allows, openWhenClosed, type Verb } from "@/lib/policy/policy";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import type { Actor } from "./actor";
import { inTransaction, parseInput, type RecordChange, recorder } from "./pipeline";

type ByLink<Input> = {
  tx: Transaction;
  /** Who is signed in on the browser that opened the link, if anyone. */
  visitor: Actor | null;
  input: Input;
  /** Who acts is known only when the handler has found or made them. */
  recordAs: (actorId: string | null) => RecordChange;
  now: Date;
};

export type InvitedContext<Input> = ByLink<Input> & {
  invitation: typeof invitation.$inferSelect;
  project: typeof project.$inferSelect & { timeZone: string };
};

export type NetworkInvitedContext<Input> = ByLink<Input> & {
  invitation: typeof networkInvitation.$inferSelect;
  network: typeof network.$inferSelect;
};

/**
 * What someone does who holds the link of an invitation to a project, signed in or not: the order is that of every
 * change, only that the project is found through the link. Throws NotFound, NotAllowed, InvalidInput or Refused.
 */
export function invitedCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: InvitedContext<z.output<S>>) => Promise<R>,
) {
  return async (visitor: Actor | null, token: string, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return inTransaction(async (tx) => {
      const found = await lockProjectOf(tx, token);
      requireInvited(verb);
      requireOpen(found.invitation, now);
      if (found.project.stage === "closed" && !openWhenClosed(verb)) {
        throw new Refused([
          "This project is closed now, so nobody new can join it. Whoever invited you can tell you more.",
        ]);
      }
      const result = await handle({ tx, visitor, input: parsed, recordAs: recordingAs(tx, verb, now), now, ...found });
      await refreshStanding(tx, found.project.id, now);
      return result;
    });
  };
}

/** The same for the link of an invitation to a network. */
export function networkInvitedCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: NetworkInvitedContext<z.output<S>>) => Promise<R>,
) {
  return async (visitor: Actor | null, token: string, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return inTransaction(async (tx) => {
      const found = await lockNetworkOf(tx, token);
      requireInvited(verb);
      requireOpen(found.invitation, now);
      return handle({ tx, visitor, input: parsed, recordAs: recordingAs(tx, verb, now), now, ...found });
    });
  };
}

function requireInvited(verb: Verb): void {
  if (!allows(verb, new Set(["invited"]))) throw new NotAllowed(verb);
}

function recordingAs(tx: Transaction, verb: Verb, at: Date): ByLink<unknown>["recordAs"] {
  return (actorId) => recorder(tx, { verb, actorId, at });
}

// Locked first and read afterwards: an invitation that was used while this one waited is used when it is looked at.
async function lockProjectOf(tx: Transaction, token: string) {
  const id = idOf("invitation", token);
  const invited = tx.select({ id: invitation.projectId }).from(invitation).where(eq(invitation.id, id));
  await tx.select({ id: project.id }).from(project).where(eq(project.id, invited)).for("update");
  const [found] = await tx
    .select({ invitation, project, timeZone: network.timeZone })
    .from(invitation)
    .innerJoin(project, eq(project.id, invitation.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .where(eq(invitation.id, id));
  if (!found) throw new NotFound();
  return { invitation: found.invitation, project: { ...found.project, timeZone: found.timeZone } };
}

async function lockNetworkOf(tx: Transaction, token: string) {
  const id = idOf("network-invitation", token);
  const invited = tx
    .select({ id: networkInvitation.networkId })
    .from(networkInvitation)
    .where(eq(networkInvitation.id, id));
  await tx.select({ id: network.id }).from(network).where(eq(network.id, invited)).for("update");
  const [found] = await tx
    .select({ invitation: networkInvitation, network })
    .from(networkInvitation)
    .innerJoin(network, eq(network.id, networkInvitation.networkId))
    .where(eq(networkInvitation.id, id));
  if (!found) throw new NotFound();
  return found;
}

function idOf(purpose: "invitation" | "network-invitation", token: string): string {
  const id = idFrom(purpose, token);
  if (!id) throw new NotFound();
  return id;
}
