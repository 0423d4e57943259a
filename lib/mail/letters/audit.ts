import { and, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { audit } from "@/db/schema/audits";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { belongsToDemoOnly } from "@/lib/demo-only";
import type { Addressed } from "@/lib/mail/letter";
import { addresseeInSeat, addressOf, becauseOfSeat, projectAddress, to } from "./addressees";

type AboutAudit = { auditId: string; memberId: string };

/** A word to someone at the table that an auditor has written something: what it is, is read behind the sign-in. Nothing on a break. */
export async function writeAudit({ auditId, memberId }: AboutAudit): Promise<Addressed | null> {
  const [found] = await database().select().from(audit).where(eq(audit.id, auditId));
  const seat = await addresseeInSeat(memberId);
  if (!found || !seat || seat.leftOn || seat.pausedOn) return null;
  const words = found.closedOn
    ? `Someone from the network has looked at how “${seat.project.title}” was done, and the report is there to read.`
    : `Someone from the network looks at how “${seat.project.title}” is done, and has written something for the table. You can answer, and say where you see it differently.`;
  return to(seat, {
    subject: "Something for you to read in Alongside",
    parts: [
      { words },
      { link: projectAddress(seat, `/audits/${found.number}`), label: "Read it" },
      { words: "You do not have to say anything." },
    ],
    foot: [becauseOfSeat(seat)],
  });
}

/** A word to whoever opened an audit, as long as they are a coordinator, that the table has said something. */
export async function writeAuditAnswered(auditId: string): Promise<Addressed | null> {
  const [found] = await database()
    .select({
      name: person.name,
      email: person.email,
      isOfDemo: belongsToDemoOnly(sql`${person.id}`),
      closedOn: audit.closedOn,
      title: project.title,
      network: { slug: network.slug, name: network.name },
    })
    .from(audit)
    .innerJoin(person, eq(person.id, audit.openedById))
    .innerJoin(project, eq(project.id, audit.projectId))
    .innerJoin(network, eq(network.id, project.networkId))
    .innerJoin(
      networkPerson,
      and(
        eq(networkPerson.networkId, network.id),
        eq(networkPerson.personId, person.id),
        eq(networkPerson.role, "coordinator"),
      ),
    )
    .where(eq(audit.id, auditId));
  if (!found || found.email === null || found.closedOn) return null;
  return {
    to: found.email,
    isOfDemo: found.isOfDemo,
    letter: {
      name: found.name,
      subject: "A message for you in Alongside",
      parts: [
        { words: `The table of “${found.title}” has said something to your audit.` },
        { link: addressOf(`/network/${found.network.slug}/audits/${auditId}`), label: "Read it" },
      ],
      foot: [{ words: `Alongside sends you this because you coordinate ${found.network.name}.` }],
    },
  };
}
