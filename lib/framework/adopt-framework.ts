import { and, asc, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { ledgerEntry } from "@/db/schema/ledger";
import { member } from "@/db/schema/members";
import { frameworkChange, network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { signature, signing } from "@/db/schema/signatures";
import { recorder } from "@/lib/commands/pipeline";
import { log } from "@/lib/log";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { refreshStanding } from "@/lib/standing/refresh-standing";

type Project = typeof project.$inferSelect;

/**
 * Brings every open project of a network over to the network's newest framework version, each in its own transaction, and
 * asks their people to sign again where anything since was material. Safe to run again at any time: a project that is
 * there already is left alone. One that cannot be brought over holds up no other; then it throws at the end.
 */
export async function adoptFramework(networkId: string, now = new Date()): Promise<void> {
  let left = 0;
  for (const id of await projectsBehind(networkId)) {
    try {
      await database().transaction((tx) => bringOver(tx, id, now));
    } catch (error) {
      log.error({ error, projectId: id }, "A project could not be brought over to a framework version");
      left += 1;
    }
  }
  if (left > 0) throw new Error(`${left} of the network's projects still work with an earlier framework version.`);
}

async function projectsBehind(networkId: string): Promise<string[]> {
  const behind = await database()
    .select({ id: project.id })
    .from(project)
    .innerJoin(network, eq(network.id, project.networkId))
    .where(
      and(eq(network.id, networkId), ne(project.stage, "closed"), ne(project.frameworkHash, network.frameworkHash)),
    )
    .orderBy(asc(project.id));
  return behind.map(({ id }) => id);
}

// Under the project's lock, as commands are: whoever is signing at this moment has either signed before, or is told.
async function bringOver(tx: Transaction, id: string, now: Date): Promise<void> {
  const [found] = await tx.select().from(project).where(eq(project.id, id)).for("update");
  if (!found || found.stage === "closed") return;
  const steps = await stepsSince(tx, found);
  const newest = steps.at(-1);
  if (!newest) return;
  const material = steps.findLast(({ weight }) => weight === "material");
  const materialHash = material?.afterHash ?? found.materialHash;
  await tx
    .update(project)
    .set({ version: sql`${project.version} + 1`, frameworkHash: newest.afterHash, materialHash })
    .where(eq(project.id, id));
  await recorder(tx, { verb: "framework.adopt", actorId: newest.publishedBy, at: now })("project", id);
  if (material) await askAgain(tx, found, materialHash, now);
  await refreshStanding(tx, id, now);
}

/** What the network published since the version that the project works with. */
async function stepsSince(tx: Transaction, { networkId, frameworkHash }: Project) {
  const reached = tx
    .select({ number: sql`coalesce(max(${frameworkChange.number}), 0)` })
    .from(frameworkChange)
    .where(and(eq(frameworkChange.networkId, networkId), eq(frameworkChange.afterHash, frameworkHash)));
  return tx
    .select({
      afterHash: frameworkChange.afterHash,
      weight: frameworkChange.weight,
      publishedBy: ledgerEntry.actorId,
    })
    .from(frameworkChange)
    .leftJoin(ledgerEntry, and(eq(ledgerEntry.chainId, networkId), eq(ledgerEntry.entityId, frameworkChange.id)))
    .where(and(eq(frameworkChange.networkId, networkId), gt(frameworkChange.number, reached)))
    .orderBy(asc(frameworkChange.number));
}

/** Everyone at the table begins with the statements anew; a mail goes to those who had signed and can be written to. */
async function askAgain(tx: Transaction, before: Project, materialHash: string, askedAt: Date): Promise<void> {
  const seats = await seatsOf(tx, before);
  if (seats.length === 0) return;
  const memberIds = seats.map(({ memberId }) => memberId);
  await tx.delete(signing).where(and(inArray(signing.memberId, memberIds), ne(signing.materialHash, materialHash)));
  await tx
    .insert(signing)
    .values(memberIds.map((memberId) => ({ memberId, materialHash, askedAt })))
    .onConflictDoNothing();
  for (const { memberId } of seats.filter(({ signatureId, email }) => signatureId !== null && email !== null)) {
    await enqueueMail(tx, { kind: "sign-again", memberId });
  }
}

async function seatsOf(tx: Transaction, { id, materialHash }: Project) {
  return tx
    .select({ memberId: member.id, signatureId: signature.id, email: person.email })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .leftJoin(
      signature,
      and(
        eq(signature.memberId, member.id),
        eq(signature.materialHash, materialHash),
        isNull(signature.withdrawnAt),
        isNull(signature.replacedAt),
      ),
    )
    .where(and(eq(member.projectId, id), isNull(member.leftOn)))
    .orderBy(asc(member.number));
}
