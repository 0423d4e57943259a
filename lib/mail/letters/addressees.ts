import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { signature } from "@/db/schema/signatures";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { env } from "@/lib/env";
import type { Addressed, Letter } from "@/lib/mail/letter";

/** A seat with what a letter to its person, or about them, may need. */
export type Addressee = NonNullable<Awaited<ReturnType<typeof addresseeInSeat>>>;

export async function addresseeInSeat(memberId: string) {
  const [found] = await database()
    .select({
      id: member.id,
      number: member.number,
      name: member.name,
      role: member.role,
      pausedOn: member.pausedOn,
      leftOn: member.leftOn,
      email: person.email,
      isOfDemo: belongsToDemoOnly(sql`${person.id}`),
      remindersStoppedAt: memberPrivate.remindersStoppedAt,
      hasSigned: hasSigned(),
      project: { id: project.id, slug: project.slug, title: project.title, stage: project.stage },
      networkName: network.name,
      timeZone: network.timeZone,
    })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(project, eq(project.id, member.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .leftJoin(memberPrivate, eq(memberPrivate.memberId, member.id))
    .where(eq(member.id, memberId));
  return found ?? null;
}

function hasSigned(): SQL<boolean> {
  const counting = database()
    .select({ id: signature.id })
    .from(signature)
    .where(
      and(
        eq(signature.memberId, member.id),
        eq(signature.materialHash, project.materialHash),
        isNull(signature.withdrawnAt),
        isNull(signature.replacedAt),
      ),
    );
  return sql<boolean>`exists ${counting}`;
}

/** Has a seat, takes no break from it, and the project goes on. */
export function isActive({ pausedOn, leftOn, project: { stage } }: Addressee): boolean {
  return pausedOn === null && leftOn === null && (stage === "forming" || stage === "active");
}

/** The letter on its way to someone's own address; null when they have none. */
export function to(addressee: Addressee, letter: Omit<Letter, "name">): Addressed | null {
  const { email, isOfDemo, name } = addressee;
  return email === null ? null : { to: email, isOfDemo, letter: { name, ...letter } };
}

/** The whole address of a page of this installation. */
export function addressOf(path: string): string {
  return new URL(path, env().nextauthUrl).href;
}

export function projectAddress({ project }: Addressee, part: string): string {
  return addressOf(`/projects/${project.slug}${part}`);
}

/** Said at the foot of what comes because of a seat. */
export function becauseOfSeat({ networkName }: Addressee) {
  return { words: `Alongside sends you this because you have a seat in a project of ${networkName}.` };
}
