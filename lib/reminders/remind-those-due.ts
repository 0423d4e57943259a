import { and, asc, eq, inArray, isNull, lte, ne, notExists, or, sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { network } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { signature, signing } from "@/db/schema/signatures";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { daysApart, daysUntil, isQuiet, type Step, stepAt } from "./rules";

const atATime = 100;
const oneHour = 60 * 60 * 1000;
const oneDay = 24 * oneHour;

/** Reminds everyone whose time has come, or tells the leads, and notes it in the same transaction: nobody is reminded twice. */
export async function remindThoseDue(now = new Date()): Promise<void> {
  const timeZones = await timeZonesAwake(now);
  if (timeZones.length === 0) return;
  while ((await remindSome(timeZones, now)) === atATime);
}

async function timeZonesAwake(now: Date): Promise<string[]> {
  const zones = await database().selectDistinct({ timeZone: network.timeZone }).from(network);
  return zones.map(({ timeZone }) => timeZone).filter((timeZone) => !isQuiet(now, timeZone));
}

async function remindSome(timeZones: string[], now: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const found = await lockSomeDue(tx, timeZones, now);
    let done = 0;
    for (const one of found) {
      const step = stepAt(now, { ...one.signing, hasAddress: one.hasAddress }, one.timeZone);
      if (!step) continue;
      await note(tx, one.signing, step, now);
      if (step === "tell-leads") await tellLeads(tx, one.projectId, one.signing.memberId);
      else await enqueueMail(tx, { kind: "reminder", memberId: one.signing.memberId, time: step });
      done += 1;
    }
    return done;
  });
}

/** Who may be due: the rule looks closer. A day's hours differ by one where the clocks change. */
async function lockSomeDue(tx: Transaction, timeZones: string[], now: Date) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * oneDay + oneHour);
  const askedFor = (days: number) => lte(signing.askedAt, daysAgo(days));
  const lately = daysAgo(daysApart);
  return tx
    .select({
      signing,
      projectId: project.id,
      timeZone: network.timeZone,
      hasAddress: sql<boolean>`${person.email} is not null`,
    })
    .from(signing)
    .innerJoin(member, eq(member.id, signing.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(project, and(eq(project.id, member.projectId), eq(project.materialHash, signing.materialHash)))
    .innerJoin(network, eq(network.id, project.networkId))
    .leftJoin(memberPrivate, eq(memberPrivate.memberId, member.id))
    .where(
      and(
        isNull(signing.leadToldAt),
        notExists(everSigned(tx)),
        askedFor(daysUntil.first),
        or(isNull(signing.remindedAt), and(askedFor(daysUntil.second), lte(signing.remindedAt, lately))),
        or(
          isNull(signing.remindedAgainAt),
          and(askedFor(daysUntil["tell-leads"]), lte(signing.remindedAgainAt, lately)),
        ),
        isNull(member.leftOn),
        isNull(member.pausedOn),
        inArray(project.stage, ["forming", "active"]),
        isNull(memberPrivate.remindersStoppedAt),
        inArray(network.timeZone, timeZones),
      ),
    )
    .orderBy(asc(signing.askedAt))
    .limit(atATime)
    .for("update", { of: signing, skipLocked: true });
}

/** Whoever signed these statements once knows them: a later draft, or taking the signature back, brings no reminder. */
function everSigned(tx: Transaction) {
  const { memberId, materialHash } = signature;
  return tx
    .select({ id: signature.id })
    .from(signature)
    .where(and(eq(memberId, signing.memberId), eq(materialHash, signing.materialHash)));
}

type Signing = typeof signing.$inferSelect;

async function note(tx: Transaction, { memberId, materialHash }: Signing, step: Step, now: Date): Promise<void> {
  const noted = { first: { remindedAt: now }, second: { remindedAgainAt: now }, "tell-leads": { leadToldAt: now } };
  await tx
    .update(signing)
    .set(noted[step])
    .where(and(eq(signing.memberId, memberId), eq(signing.materialHash, materialHash)));
}

async function tellLeads(tx: Transaction, projectId: string, memberId: string): Promise<void> {
  const leads = await tx
    .select({ id: member.id })
    .from(member)
    .where(
      and(eq(member.projectId, projectId), eq(member.role, "lead"), isNull(member.leftOn), ne(member.id, memberId)),
    );
  for (const { id } of leads) await enqueueMail(tx, { kind: "unsigned", leadMemberId: id, memberId });
}
