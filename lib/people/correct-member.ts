import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { dayOf } from "@/lib/calendar/moments";
import { seatCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
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
  async ({ tx, project, ownSeat, seat, input, record, now }) => {
    await requireUnchanged(tx, "member", seat, input);
    const { groups } = await frameworkOf(tx, project.frameworkHash);
    requireAll([
      () => requireGroup("group", input.group, groups),
      () => requireDayThatHasCome("joinedOn", input.joinedOn, dayOf(now, project.timeZone)),
      () => requireNotAfterLeaving(seat, input.joinedOn),
    ]);
    if (input.email !== "") await giveFirstEmail(tx, seat, input.email, ownSeat?.role);
    const corrected = {
      name: input.name,
      group: input.group,
      joinedOn: input.joinedOn,
      signsInAlone: seat.signsInAlone || input.email !== "",
    };
    requireChange(seat, corrected);
    await tx
      .update(member)
      .set({ version: sql`${member.version} + 1`, ...corrected })
      .where(eq(member.id, seat.id));
    await record("member", seat.id);
  },
);

function requireNotAfterLeaving({ leftOn }: { leftOn: string | null }, joinedOn: string): void {
  if (leftOn === null || joinedOn <= leftOn) return;
  throw new InvalidInput([{ name: "joinedOn", message: "This is after they left. Give an earlier day." }]);
}

type Seat = { personId: string; role: string };

// Whoever gives a seat an address could sign in there: nobody reaches a role above their own that way.
async function giveFirstEmail(tx: Transaction, { personId, role }: Seat, email: string, by?: string): Promise<void> {
  const [own] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  if (own?.email?.toLowerCase() === email.toLowerCase()) return;
  if (own?.email) refuseEmail("This person signs in with an address of their own. It stays as it is.");
  if (role !== "member" && by !== "lead") refuseEmail("Only a lead can give an address to a lead or a facilitator.");
  if (await findByEmail(tx, email)) refuseEmail("This address cannot be used here. Please ask them for another one.");
  await tx.update(person).set({ email }).where(eq(person.id, personId));
}

function refuseEmail(message: string): never {
  throw new InvalidInput([{ name: "email", message }]);
}
