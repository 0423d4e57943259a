import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import type { Problem } from "@/lib/errors";
import { requireStillSeated } from "./rules";
import { DescribeMember, descriptionFrom } from "./schema";

type Private = { accessNeeds: string; contact: string };

/** Keeps what a person said of strengths, access needs, hopes, contact and recognition. */
export const describeMember = seatCommand("member.describe", DescribeMember, async ({ tx, seat, input, record }) => {
  requireStillSeated(seat);
  await requireUnchanged(tx, "member", seat, input, await privateAsItStands(tx, seat.id, input));
  await tx
    .update(memberPrivate)
    .set({ accessNeeds: input.accessNeeds, contact: input.contact })
    .where(eq(memberPrivate.memberId, seat.id));
  await tx
    .update(member)
    .set({
      version: sql`${member.version} + 1`,
      ...descriptionFrom(input),
    })
    .where(eq(member.id, seat.id));
  await record("member", seat.id);
});

/** No history keeps private words, so a stale edit says what they are now. Whoever may edit them may read them. */
async function privateAsItStands(tx: Transaction, memberId: string, input: Private): Promise<Problem[]> {
  const [now] = await tx.select().from(memberPrivate).where(eq(memberPrivate.memberId, memberId));
  const kept = [
    { name: "accessNeeds", label: "Access needs" },
    { name: "contact", label: "Way of contact" },
  ] as const;
  return kept.flatMap(({ name, label }) => {
    const said = now?.[name] ?? "";
    if (said === "" || said === input[name]) return [];
    return [{ name, message: `${label}: this says now “${said}”. Save again to keep what you wrote.` }];
  });
}
