import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { acceptAs, inviteIntoNetwork } from "@/db/demo/joining";
import { networkPerson, network as networkTable } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project as projectTable } from "@/db/schema/projects";
import type { Actor } from "@/lib/commands/actor";
import { foundNetwork } from "@/lib/network/found-network";
import { startProject } from "@/lib/projects/start-project";

/** The moment at which everything happens unless a test says otherwise: a Monday at noon. */
export const now = new Date("2026-11-23T12:00:00Z");
export const today = "2026-11-23";
export const startedOn = "2026-09-01";
const begun = new Date("2026-09-01T12:00:00Z");

export type Network = { id: string; slug: string; coordinator: Actor };

/** Seats: 1 the lead, 2 the facilitator, 3 the member, 4 the other member. */
export type Project = {
  id: string;
  slug: string;
  title: string;
  network: Network;
  lead: Actor;
  facilitator: Actor;
  member: Actor;
  otherMember: Actor;
};

let made = 0;

/** "Ana Ferreira 7": nobody else in this test file has this name. */
export function aName(name: string): string {
  made += 1;
  return `${name} ${made}`;
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
}

/** A network of its own, with one coordinator. */
export async function aNetwork(about: { timeZone?: string; isDemo?: boolean } = {}): Promise<Network> {
  const name = aName("Island");
  const coordinator = aName("Imogen Clarke");
  const { slug } = await foundNetwork(
    {
      slug: name.toLowerCase().replace(" ", "-"),
      name,
      timeZone: "Europe/Jersey",
      supportWords: "Call 0800 000 000 at any time.",
      coordinator: { name: coordinator, email: emailOf(coordinator) },
      ...about,
    },
    now,
  );
  const [found] = await database()
    .select({ id: networkTable.id })
    .from(networkTable)
    .where(eq(networkTable.slug, slug));
  return { id: found?.id ?? "", slug, coordinator: await actorNamed(coordinator) };
}

/** Someone whom the network knows, without a seat anywhere. */
export async function aPerson(network: Network, role: "person" | "coordinator" = "person"): Promise<Actor> {
  const name = aName("Noor Haddad");
  await inviteIntoNetwork(network.coordinator, network.slug, { name, email: emailOf(name), role }, now);
  return actorNamed(name);
}

/** A project begun on its first day, with four people at the table: a professional leads and invites, every group has one seat. */
export async function aProject(about: { network?: Network; title?: string; lead?: Actor } = {}): Promise<Project> {
  const network = about.network ?? (await aNetwork());
  const lead = about.lead ?? (await aPerson(network));
  const title = about.title ?? aName("A quiet garden");
  const [facilitator, member, otherMember] = [aName("Tom Le Brun"), aName("Ana Ferreira"), aName("Josh Vibert")];
  const people = [
    { name: facilitator, email: emailOf(facilitator), group: "third-sector", role: "facilitator" },
    { name: member, email: emailOf(member), group: "carers" },
    { name: otherMember, email: emailOf(otherMember), group: "lived-experience" },
  ];
  const start = { title, startedOn, ownGroup: "professionals", people, aims: [{ text: "A garden for everyone" }] };
  const slug = await startProject(lead, network.slug, start, begun);
  for (const person of people) await acceptAs(slug, person, begun);
  const [found] = await database()
    .select({ id: projectTable.id })
    .from(projectTable)
    .where(eq(projectTable.slug, slug));
  return {
    id: found?.id ?? "",
    slug,
    title,
    network,
    lead,
    facilitator: await actorNamed(facilitator),
    member: await actorNamed(member),
    otherMember: await actorNamed(otherMember),
  };
}

/** The id of someone's part in a network, by which its pages name them. */
export async function partIn(network: Pick<Network, "id">, { personId }: Actor): Promise<string> {
  const [found] = await database()
    .select({ id: networkPerson.id })
    .from(networkPerson)
    .where(and(eq(networkPerson.networkId, network.id), eq(networkPerson.personId, personId)));
  return found?.id ?? "";
}

/** Someone as they would be signed in. Names are the test's own, see aName. */
export async function actorNamed(name: string): Promise<Actor> {
  const [found] = await database().select({ id: person.id }).from(person).where(eq(person.name, name));
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return { personId: found.id, name, signedInBy: "link" };
}
