import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member } from "@/db/schema/members";
import { frameworkVersion, network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import type { Actor } from "@/lib/commands/actor";
import { worthSigningInAs } from "./demo-network";

/** Someone of the demo who can act for themselves. */
export async function actorNamed(name: string): Promise<Actor> {
  const [found] = await database()
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(and(eq(person.name, name), sql`${person.email} is not null`));
  if (!found) throw new Error(`Nobody in the demo who can sign in is called ${name}.`);
  return { ...found, signedInBy: "demo" };
}

export async function isKnown(email: string): Promise<boolean> {
  const [found] = await database().select({ id: person.id }).from(person).where(eq(person.email, email));
  return found !== undefined;
}

/** The people of a demo network worth signing in as, each with their part in it. */
export async function demoPeople(): Promise<{ name: string; role: string }[]> {
  const rows = await seatsOfThoseWorthMeeting();
  return worthSigningInAs.flatMap((name) => {
    const found = rows.find((row) => row.name === name);
    return found ? [{ name, role: roleInWords(found) }] : [];
  });
}

type Row = Awaited<ReturnType<typeof seatsOfThoseWorthMeeting>>[number];

function seatsOfThoseWorthMeeting() {
  return database()
    .select({
      name: person.name,
      networkRole: networkPerson.role,
      role: member.role,
      group: member.group,
      title: project.title,
      framework: frameworkVersion.content,
    })
    .from(networkPerson)
    .innerJoin(network, and(eq(network.id, networkPerson.networkId), network.isDemo))
    .innerJoin(person, eq(person.id, networkPerson.personId))
    .leftJoin(member, and(eq(member.personId, person.id), isNull(member.leftOn)))
    .leftJoin(project, eq(project.id, member.projectId))
    .leftJoin(frameworkVersion, eq(frameworkVersion.hash, project.frameworkHash))
    .where(inArray(person.name, worthSigningInAs))
    .orderBy(sql`${project.stage} = 'closed'`, sql`${member.role} = 'member'`, asc(member.joinedOn));
}

function roleInWords({ networkRole, role, group, title, framework }: Row): string {
  if (networkRole === "coordinator") return "coordinator of the network";
  if (!role || !group) return "person of the network";
  const one = framework?.groups.find(({ key }) => key === group)?.one ?? group;
  return `${role} of “${title}”, ${one}`;
}
