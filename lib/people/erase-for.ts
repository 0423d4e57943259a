import { eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { seatCommand } from "@/lib/commands/project-command";
import { erasePerson } from "@/lib/erasing/erase-person";
import { Refused } from "@/lib/errors";
import { EraseFor } from "./schema";

type Tx = Parameters<Parameters<typeof seatCommand>[2]>[0]["tx"];

/** Erases someone who has no address to do it with, because they asked a lead or a facilitator: on their behalf. */
export const eraseFor = seatCommand("member.erase-for", EraseFor, async ({ tx, actor, seat, input, record, now }) => {
  if (seat.personId === actor.personId)
    throw new Refused(["This is your own seat. You can erase yourself in your account."]);
  await requireNoAddress(tx, seat);
  await erasePerson({ tx, record, personId: seat.personId, now, how: input.how });
});

async function requireNoAddress(tx: Tx, { personId, name }: { personId: string; name: string }): Promise<void> {
  const [asked] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId)).for("update");
  if (asked?.email == null) return;
  throw new Refused([`${name} has an e-mail address, and can do this alone: in their account.`]);
}
