import { randomBytes } from "node:crypto";
import { acceptAs, inviteIntoNetwork } from "@/db/demo/joining";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { foundNetwork } from "@/lib/network/found-network";
import { addMember } from "@/lib/people/add-member";
import { startProject } from "@/lib/projects/start-project";
import { actorNamed, emailOf } from "./network";

const timeZone = "Europe/Jersey";

/** A project that one browser test has to itself, by the names of its people. */
export type Table = {
  slug: string;
  title: string;
  /** Its address: "/projects/a-garden". */
  home: string;
  network: string;
  coordinator: string;
  /** Seat 1, from the professionals. */
  lead: string;
  /** Seat 2, from the third sector. */
  facilitator: string;
  /** Seat 3, a carer. */
  member: string;
  /** Seat 4, with lived experience. */
  otherMember: string;
};

/** Today, where the project is. */
export const today = (): string => dayOf(new Date(), timeZone);

/** Words that no other test uses, whichever process it runs in. */
export const unlike = (words: string): string => `${words} ${randomBytes(4).toString("hex")}`;

/** Someone as they would be signed in, to do something without going through the pages. */
export const actor: (name: string) => Promise<Actor> = actorNamed;

/** A network of its own with a project of four people, begun today, with one aim or those given. It is not a demo network. */
export async function aTable(about: { title?: string; aims?: string[] } = {}): Promise<Table> {
  const [coordinator, lead] = [unlike("Imogen"), unlike("Marie")];
  const [facilitator, member, otherMember] = [unlike("Tom"), unlike("Ana"), unlike("Josh")];
  const title = about.title ?? unlike("A quiet garden");
  const aims = about.aims ?? ["A garden for all"];
  const network = await aNetwork(coordinator);
  await letIn(network, coordinator, lead);
  const people = [
    { name: facilitator, email: emailOf(facilitator), group: "third-sector", role: "facilitator" },
    { name: member, email: emailOf(member), group: "carers" },
    { name: otherMember, email: emailOf(otherMember), group: "lived-experience" },
  ];
  const start = { title, startedOn: today(), ownGroup: "professionals", people, aims: aims.map((text) => ({ text })) };
  const slug = await startProject(await actor(lead), network, start);
  for (const person of people) await acceptAs(slug, person, new Date());
  return { slug, title, home: `/projects/${slug}`, network, coordinator, lead, facilitator, member, otherMember };
}

/** A network of its own. Resolves to its slug. */
export async function aNetwork(coordinator: string): Promise<string> {
  const name = unlike("Island");
  const { slug } = await foundNetwork({
    slug: name.toLowerCase().replaceAll(" ", "-"),
    name,
    timeZone,
    supportWords: "Call 0800 000 000 at any time.",
    coordinator: { name: coordinator, email: emailOf(coordinator) },
  });
  return slug;
}

/** Lets someone into a network, so that they can start projects there. */
export async function letIn(network: string, coordinator: string, name: string): Promise<void> {
  const invited = { name, email: emailOf(name), role: "person" };
  await inviteIntoNetwork(await actor(coordinator), network, invited, new Date());
}

/** Seats someone who has no e-mail: seat 5 of a new table. */
export async function seatedWithoutEmail(lead: string, slug: string): Promise<void> {
  const seat = { name: unlike("Pat"), group: "carers", role: "member", joinedOn: today() };
  await addMember(await actor(lead), slug, seat);
}
