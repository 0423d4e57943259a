import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { database } from "@/db/client";
import { frameworkVersion, network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import { slugFrom } from "@/lib/slug";
import type { NetworkRole } from "./words";

export type NetworkLine = { slug: string; name: string; role: NetworkRole };

/** The networks that know the actor, by name. */
export async function ownNetworks(actor: Actor): Promise<NetworkLine[]> {
  return database()
    .select({ slug: network.slug, name: network.name, role: networkPerson.role })
    .from(network)
    .innerJoin(networkPerson, eq(networkPerson.networkId, network.id))
    .where(eq(networkPerson.personId, actor.personId))
    .orderBy(network.name);
}

export type NetworkView = typeof network.$inferSelect & {
  role: NetworkRole;
  framework: FrameworkContent;
  /** The id of the actor's own part in it. */
  part: string;
};

/** A network as one of its coordinators sees it: what only they may read asks for this. */
export type CoordinatorView = NetworkView & { role: "coordinator" };

/** Opens a network for someone it knows. Throws NotFound for everyone else. */
export const openNetwork = cache(async (actor: Actor, slug: string): Promise<NetworkView> => {
  const [found] = await database()
    .select({ network, role: networkPerson.role, part: networkPerson.id, framework: frameworkVersion.content })
    .from(network)
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, network.frameworkHash))
    .innerJoin(networkPerson, and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, actor.personId)))
    .where(eq(network.slug, slugFrom(slug)));
  if (!found) throw new NotFound();
  return { ...found.network, role: found.role, framework: found.framework, part: found.part };
});

/** Opens a network for its coordinators only. Throws NotFound for everyone else. */
export async function openNetworkAsCoordinator(actor: Actor, slug: string): Promise<CoordinatorView> {
  const { role, ...view } = await openNetwork(actor, slug);
  if (role !== "coordinator") throw new NotFound();
  return { ...view, role };
}

/** Someone whom a network knows. Addresses stay with the person and those who sit at a table with them. */
export type NetworkPersonLine = { id: string; name: string; role: NetworkRole; joinedOn: string };

export type NetworkPeople = {
  people: NetworkPersonLine[];
  /** The `after` of the page after this one. */
  next: string | null;
  total: number;
};

export const peoplePage = 50;

/** One page of those whom a network knows, for its coordinators: coordinators first, then by name. */
export async function peopleOf(actor: Actor, { id }: NetworkView, after: string | null): Promise<NetworkPeople> {
  const coordinated = sql`np.network_id = ${id} and exists (select from network_person own
    where own.network_id = np.network_id and own.person_id = ${actor.personId} and own.role = 'coordinator')
    and p.erased_at is null`;
  const [[counted], people] = await Promise.all([
    database().execute<{ total: number }>(
      sql`select count(*)::integer as total from network_person np join person p on p.id = np.person_id where ${coordinated}`,
    ),
    database().execute<NetworkPersonLine>(sql`
      select np.id, p.name, np.role, np.joined_on::text as "joinedOn"
      from network_person np join person p on p.id = np.person_id
      where ${coordinated} and ${comesAfter(after)}
      order by np.role, lower(p.name), np.id limit ${peoplePage + 1}`),
  ]);
  const shown = people.slice(0, peoplePage);
  return {
    people: shown,
    next: people.length > peoplePage ? (shown.at(-1)?.id ?? null) : null,
    total: counted?.total ?? 0,
  };
}

function comesAfter(id: string | null): SQL {
  if (id === null) return sql`true`;
  return sql`(np.role, lower(p.name), np.id) > (
    select last.role, lower(named.name), last.id from network_person last join person named on named.id = last.person_id
    where last.id = ${id} and last.network_id = np.network_id)`;
}

/** One person of a network, for its coordinators. Throws NotFound for everyone else, and when there is none. */
export async function networkPersonOf(view: NetworkView, id: string): Promise<NetworkPersonLine> {
  const [found] = await database()
    .select({ id: networkPerson.id, name: person.name, role: networkPerson.role, joinedOn: networkPerson.joinedOn })
    .from(networkPerson)
    .innerJoin(person, and(eq(person.id, networkPerson.personId), isNull(person.erasedAt)))
    .where(and(eq(networkPerson.networkId, view.id), eq(networkPerson.id, id)));
  if (!found || view.role !== "coordinator") throw new NotFound();
  return found;
}

/** The words on support of every network that knows the viewer. A visitor is shown them where there is only one network. */
export async function networkSupport(viewer: Actor | null): Promise<{ name: string; supportWords: string }[]> {
  const words = database().selectDistinct({ name: network.name, supportWords: network.supportWords }).from(network);
  if (!viewer) {
    const all = await words.limit(2);
    return all.length === 1 ? all : [];
  }
  return words
    .innerJoin(networkPerson, eq(networkPerson.networkId, network.id))
    .where(eq(networkPerson.personId, viewer.personId))
    .orderBy(network.name);
}
