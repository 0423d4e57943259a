import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { findByEmail } from "@/lib/seating/find-or-create-person";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { CorrectMember } from "./schema";

/** Puts right how a seat was written down. A first e-mail address lets the person sign in alone; theirs is never replaced here. */
export const correctMember = seatCommand(
  "member.correct",
  CorrectMember,
  async ({ tx, project, seat, input, record, now }) => {
    await requireUnchanged(tx, "member", seat, input);
    const { groups } = await frameworkOf(tx, project.frameworkHash);
    requireAll([
      () => requireGroup("group", input.group, groups),
      () => requireDayThatHasCome("joinedOn", input.joinedOn, dayOf(now, project.timeZone)),
      () => requireNotAfterLeaving(seat, input.joinedOn),
    ]);
    if (input.email !== "") await giveFirstEmail(tx, seat.personId, input.email);
    await tx
      .update(member)
      .set({
        version: sql`${member.version} + 1`,
        name: input.name,
        group: input.group,
        joinedOn: input.joinedOn,
        signsInAlone: seat.signsInAlone || input.email !== "",
      })
      .where(eq(member.id, seat.id));
    await record("member", seat.id);
  },
);

function requireNotAfterLeaving({ leftOn }: { leftOn: string | null }, joinedOn: string): void {
  if (leftOn === null || joinedOn <= leftOn) return;
  throw new InvalidInput([{ name: "joinedOn", message: "This is after they left. Give an earlier day." }]);
}

async function giveFirstEmail(tx: Transaction, personId: string, email: string): Promise<void> {
  const [own] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  if (own?.email?.toLowerCase() === email.toLowerCase()) return;
  if (own?.email) {
    throw new InvalidInput([
      { name: "email", message: "This person signs in with another address, and only they can change it." },
    ]);
  }
  if (await findByEmail(tx, email)) {
    throw new InvalidInput([{ name: "email", message: "Someone else already uses this e-mail address." }]);
  }
  await tx.update(person).set({ email }).where(eq(person.id, personId));
}
