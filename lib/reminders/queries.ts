import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { idFrom } from "@/lib/links";

/** A seat, and the person in it as one who acts, on the word of a mailed link alone: good for its reminders and no more. */
export type Reminded = { actor: Actor; slug: string; number: number; title: string; areStopped: boolean };

/** Whose reminders a mailed link is about. Throws NotFound when we never made it, and when the seat was given up since. */
export async function remindedBy(token: string): Promise<Reminded> {
  const memberId = idFrom("stop-reminders", token);
  const [found] = memberId
    ? await database()
        .select({
          personId: person.id,
          name: person.name,
          slug: project.slug,
          title: project.title,
          number: member.number,
          stoppedAt: memberPrivate.remindersStoppedAt,
        })
        .from(member)
        .innerJoin(person, eq(person.id, member.personId))
        .innerJoin(project, eq(project.id, member.projectId))
        .leftJoin(memberPrivate, eq(memberPrivate.memberId, member.id))
        .where(and(eq(member.id, memberId), isNull(member.leftOn)))
    : [];
  if (!found) throw new NotFound();
  const { personId, name, stoppedAt, ...seat } = found;
  return { ...seat, actor: { personId, name, signedInBy: "link" }, areStopped: stoppedAt !== null };
}
