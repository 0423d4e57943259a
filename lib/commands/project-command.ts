import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { erasedSeat } from "@/lib/erasing/words";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { allows, openAfterLeaving, openWhenClosed, type Role, type Verb } from "@/lib/policy/policy";
import { slugFrom } from "@/lib/slug";
import { refreshStanding } from "@/lib/standing/refresh-standing";
import type { Actor } from "./actor";
import { inTransaction, parseInput, type RecordChange, recorder } from "./pipeline";

export type ProjectRow = typeof project.$inferSelect & { timeZone: string };
export type MemberRow = typeof member.$inferSelect;

export type ProjectContext<Input> = {
  tx: Transaction;
  project: ProjectRow;
  actor: Actor;
  /** The actor's own seat; null for a coordinator without one. */
  ownSeat: MemberRow | null;
  input: Input;
  record: RecordChange;
  now: Date;
};

/**
 * A change to one project: parse, lock, find through the actor, ask the policy, handle, record, refresh the standing.
 * Where people may change what is their own, `isOwn` says whether this is: then they act as "self".
 * Throws NotFound, NotAllowed, InvalidInput, StaleEdit or Refused; then nothing was changed.
 */
export function projectCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: ProjectContext<z.output<S>>) => Promise<R>,
  isOwn?: (context: ProjectContext<z.output<S>>) => Promise<boolean>,
) {
  return async (actor: Actor, slug: string, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return changeProject(verb, actor, slug, now, async ({ roles, ...loaded }) => {
      const context = { ...loaded, input: parsed };
      requireAllowed(verb, (await isOwn?.(context)) ? new Set([...roles, "self" as const]) : roles);
      return handle(context);
    });
  };
}

/** A change to one seat of a project, found by its number. The person whose seat it is acts as "self". */
export function seatCommand<S extends z.ZodType, R>(
  verb: Verb,
  schema: S,
  handle: (context: ProjectContext<z.output<S>> & { seat: MemberRow }) => Promise<R>,
) {
  return async (actor: Actor, slug: string, seatNumber: number, input: unknown, now = new Date()): Promise<R> => {
    const parsed = parseInput(schema, input);
    return changeProject(verb, actor, slug, now, async (context) => {
      const { seat, isErased } = await findSeat(context.tx, context.project.id, seatNumber);
      const isOwn = seat.personId === actor.personId;
      if (context.roles.size === 0 && !isOwn) throw new NotFound();
      requireAllowed(verb, isOwn ? new Set([...context.roles, "self" as const]) : context.roles);
      if (isErased) throw new Refused([erasedSeat]);
      const onBehalfOf = !isOwn && isTheirsToDo(verb) ? seat.personId : null;
      const record = recorder(context.tx, { verb, actorId: actor.personId, onBehalfOf, at: now });
      return handle({ ...context, input: parsed, seat, record });
    });
  };
}

/** What the person in a seat may do themselves, and what a helper writes down for them, others do on their behalf. */
function isTheirsToDo(verb: Verb): boolean {
  return writtenDown.has(verb) || allows(verb, new Set(["self"]));
}

const writtenDown: ReadonlySet<Verb> = new Set<Verb>([
  "statement.assist",
  "statement.withdraw-for",
  "pulse.answer-for",
  "priority.say-for",
  "priority.change-for",
  "priority.take-back-for",
  "priority.view-for",
  "finding.reply-for",
  "member.erase-for",
]);

type LoadedProject = Omit<ProjectContext<unknown>, "input"> & { roles: ReadonlySet<Role> };

function changeProject<R>(
  verb: Verb,
  actor: Actor,
  slug: string,
  now: Date,
  body: (context: LoadedProject) => Promise<R>,
): Promise<R> {
  return inTransaction(async (tx) => {
    const { project, ownSeat, roles } = await openForChange(tx, verb, actor, slug);
    const record = recorder(tx, { verb, actorId: actor.personId, at: now });
    const result = await body({ tx, project, actor, ownSeat, roles, record, now });
    await refreshStanding(tx, project.id, now);
    return result;
  });
}

/** Locks a project that the actor can see. Throws NotFound, and Refused for what has to wait while it is closed. */
export async function openForChange(tx: Transaction, verb: Verb, actor: Actor, slug: string): Promise<Access> {
  const access = await lockProject(tx, actor, slugFrom(slug), verb);
  if (access.project.stage === "closed" && !openWhenClosed(verb)) {
    requireAllowed(verb, new Set([...access.roles, "self" as const]));
    throw new Refused(["This project is closed. A lead can reopen it."]);
  }
  return access;
}

type Access = { project: ProjectRow; ownSeat: MemberRow | null; roles: ReadonlySet<Role> };

// Locked first and read afterwards: a role that was taken away while this command waited is gone when it is looked at.
async function lockProject(tx: Transaction, actor: Actor, slug: string, verb: Verb): Promise<Access> {
  await tx.select({ id: project.id }).from(project).where(eq(project.slug, slug)).for("update");
  const [found] = await tx
    .select({ project, timeZone: network.timeZone, ownSeat: member, networkRole: networkPerson.role })
    .from(project)
    .innerJoin(network, eq(network.id, project.networkId))
    .leftJoin(member, and(eq(member.projectId, project.id), eq(member.personId, actor.personId), isNull(member.leftOn)))
    .leftJoin(
      networkPerson,
      and(eq(networkPerson.networkId, project.networkId), eq(networkPerson.personId, actor.personId)),
    )
    .where(eq(project.slug, slug));
  if (!found) throw new NotFound();
  const roles = new Set<Role>();
  if (found.ownSeat) roles.add(found.ownSeat.role);
  if (found.networkRole === "coordinator") roles.add("coordinator");
  const mayFollow = openAfterLeaving(verb) && (await hadSeat(tx, found.project.id, actor));
  if (roles.size === 0 && !mayFollow) throw new NotFound();
  return { project: { ...found.project, timeZone: found.timeZone }, ownSeat: found.ownSeat, roles };
}

async function hadSeat(tx: Transaction, projectId: string, { personId }: Actor): Promise<boolean> {
  const [seat] = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, projectId), eq(member.personId, personId), isNull(person.erasedAt)))
    .limit(1);
  return seat !== undefined;
}

async function findSeat(tx: Transaction, projectId: string, number: number) {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) throw new NotFound();
  const [found] = await tx
    .select({ seat: member, erasedAt: person.erasedAt })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.projectId, projectId), eq(member.number, number)));
  if (!found) throw new NotFound();
  return { seat: found.seat, isErased: found.erasedAt !== null };
}

export function requireAllowed(verb: Verb, roles: ReadonlySet<Role>): void {
  if (!allows(verb, roles)) throw new NotAllowed(verb);
}
