import { eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import type { MemberRow, ProjectContext } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";

/** Throws unless a helper at the table may write something down for this seat: its person has no e-mail address, and has not left. */
export async function requireHelperFor({
  tx,
  actor,
  ownSeat,
  seat,
}: ProjectContext<unknown> & { seat: MemberRow }): Promise<void> {
  if (!ownSeat) throw new NotFound();
  if (seat.personId === actor.personId) throw new Refused(["This is your own seat. Say it for yourself."]);
  if (seat.leftOn) throw new Refused([`${seat.name} has left the table.`]);
  const [found] = await tx.select({ email: person.email }).from(person).where(eq(person.id, seat.personId));
  if (found?.email != null) throw new Refused([`${seat.name} has an e-mail address, and says it alone.`]);
}
