import { and, eq, gt, isNull, lt, or } from "drizzle-orm";
import { database } from "@/db/client";
import { coordinatorLook } from "@/db/schema/coordinating";
import { network, networkPerson } from "@/db/schema/network";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { isQuiet } from "@/lib/reminders/rules";
import { latestLetterDay, letterSince } from "./rules";

const atATime = 200;

/** Asks for the weekly letter to each coordinator whose Monday morning has come, and notes it in the same transaction: nobody gets two. */
export async function sendWeeklyLetters(now = new Date()): Promise<void> {
  const zones = await database().selectDistinct({ timeZone: network.timeZone }).from(network);
  for (const { timeZone } of zones) {
    if (isQuiet(now, timeZone)) continue;
    for (let from: string | null = "00000000-0000-0000-0000-000000000000"; from !== null; )
      from = await sendSome(timeZone, from, now);
  }
}

/** Those after an id in one time zone, some at a time; answers the last id, or null when these were the last. */
async function sendSome(timeZone: string, from: string, now: Date): Promise<string | null> {
  const waiting = await database()
    .select({ id: networkPerson.id, joinedOn: networkPerson.joinedOn, toldUntil: coordinatorLook.toldUntil })
    .from(networkPerson)
    .innerJoin(network, eq(network.id, networkPerson.networkId))
    .leftJoin(coordinatorLook, eq(coordinatorLook.networkPersonId, networkPerson.id))
    .where(
      and(
        gt(networkPerson.id, from),
        eq(networkPerson.role, "coordinator"),
        eq(network.timeZone, timeZone),
        isNull(coordinatorLook.stoppedAt),
        or(isNull(coordinatorLook.toldUntil), lt(coordinatorLook.toldUntil, latestLetterDay(now, timeZone))),
      ),
    )
    .orderBy(networkPerson.id)
    .limit(atATime);
  for (const coordinator of waiting) {
    const since = letterSince(coordinator, now, timeZone);
    if (since) await sendOne(coordinator.id, { since, until: now });
  }
  return waiting.length === atATime ? (waiting.at(-1)?.id ?? null) : null;
}

/** Of two servers that look at the same moment, one finds it noted already. */
async function sendOne(networkPersonId: string, { since, until }: { since: Date; until: Date }): Promise<void> {
  await database().transaction(async (tx) => {
    const noted = await tx
      .insert(coordinatorLook)
      .values({ networkPersonId, toldUntil: until })
      .onConflictDoUpdate({
        target: coordinatorLook.networkPersonId,
        set: { toldUntil: until },
        setWhere: or(isNull(coordinatorLook.toldUntil), eq(coordinatorLook.toldUntil, since)),
      })
      .returning({ id: coordinatorLook.networkPersonId });
    if (noted.length === 0) return;
    const told = { since: since.toISOString(), until: until.toISOString() };
    await enqueueMail(tx, { kind: "weekly", networkPersonId, ...told });
  });
}
