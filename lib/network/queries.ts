import { and, eq, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { database } from "@/db/client";
import { frameworkVersion, network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { StandingSummary } from "@/lib/checklist/summary";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Stage } from "@/lib/projects/schema";
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

export type NetworkView = typeof network.$inferSelect & { role: NetworkRole; framework: FrameworkContent };

/** Opens a network for someone it knows. Throws NotFound for everyone else. */
export const openNetwork = cache(async (actor: Actor, slug: string): Promise<NetworkView> => {
  const [found] = await database()
    .select({ network, role: networkPerson.role, framework: frameworkVersion.content })
    .from(network)
    .innerJoin(frameworkVersion, eq(frameworkVersion.hash, network.frameworkHash))
    .innerJoin(networkPerson, and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, actor.personId)))
    .where(eq(network.slug, slugFrom(slug)));
  if (!found) throw new NotFound();
  return { ...found.network, role: found.role, framework: found.framework };
});

/** Opens a network for its coordinators only. Throws NotFound for everyone else. */
export async function openNetworkAsCoordinator(actor: Actor, slug: string): Promise<NetworkView> {
  const view = await openNetwork(actor, slug);
  if (view.role !== "coordinator") throw new NotFound();
  return view;
}

export type PortfolioFilter = { text: string; stage: Stage | null; after: string | null };

export type PortfolioLine = {
  id: string;
  slug: string;
  title: string;
  stage: Stage;
  leads: string[];
  /** The groups of the framework version that the project works with. */
  groups: FrameworkContent["groups"];
  summary: StandingSummary;
};

export type PortfolioPage = {
  lines: PortfolioLine[];
  /** The `after` of the page after this one. */
  next: string | null;
  matching: number;
  total: number;
};

export const portfolioPage = 25;

/** One page of a network's projects by title, from the stored standing; `after` is the last project of the page before. */
export async function portfolioOf({ id }: NetworkView, filter: PortfolioFilter): Promise<PortfolioPage> {
  const matches = matching(filter);
  const [[counted], lines] = await Promise.all([
    database().execute<{ total: number; matching: number }>(sql`
      select count(*)::integer as total, count(*) filter (where ${matches})::integer as matching
      from project p where p.network_id = ${id}`),
    database().execute<PortfolioLine>(sql`
      select p.id, p.slug, p.title, p.stage, s.summary, f.content -> 'groups' as groups,
        (select coalesce(jsonb_agg(m.name order by m.number), '[]') from member m
          where m.project_id = p.id and m.role = 'lead' and m.left_on is null) as leads
      from project p
      join project_standing s on s.project_id = p.id
      join framework_version f on f.hash = p.framework_hash
      where p.network_id = ${id} and ${matches} and ${followsAfter(filter.after)}
      order by lower(p.title), p.id limit ${portfolioPage + 1}`),
  ]);
  const shown = lines.slice(0, portfolioPage);
  return {
    lines: shown,
    next: lines.length > portfolioPage ? (shown.at(-1)?.slug ?? null) : null,
    matching: counted?.matching ?? 0,
    total: counted?.total ?? 0,
  };
}

function matching({ stage, text }: PortfolioFilter): SQL {
  const words = `%${escapeLike(text)}%`;
  const byStage = stage === null ? sql`true` : sql`p.stage = ${stage}`;
  const byWords = sql`(p.title ilike ${words} or exists (
    select from member m where m.project_id = p.id and m.role = 'lead' and m.left_on is null and m.name ilike ${words}))`;
  return text === "" ? byStage : sql`${byStage} and ${byWords}`;
}

function followsAfter(slug: string | null): SQL {
  if (slug === null) return sql`true`;
  return sql`(lower(p.title), p.id) > (
    select lower(last.title), last.id from project last where last.slug = ${slug} and last.network_id = p.network_id)`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
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
    where own.network_id = np.network_id and own.person_id = ${actor.personId} and own.role = 'coordinator')`;
  const [[counted], people] = await Promise.all([
    database().execute<{ total: number }>(
      sql`select count(*)::integer as total from network_person np where ${coordinated}`,
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
    .innerJoin(person, eq(person.id, networkPerson.personId))
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
