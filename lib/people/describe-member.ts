import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { seatCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import type { Problem } from "@/lib/errors";
import { requireStillSeated } from "./rules";
import { DescribeMember, descriptionFrom } from "./schema";

type Private = { accessNeeds: string; contact: string };

/** Keeps what a person said of strengths, access needs, hopes, contact and recognition. */
export const describeMember = seatCommand("member.describe", DescribeMember, async ({ tx, seat, input, record }) => {
  requireStillSeated(seat);
  const { accessNeeds, contact } = input;
  const before = await readPrivate(tx, seat.id);
  await requireUnchanged(tx, "member", seat, input, asItStands(before, input));
  const said = descriptionFrom(input);
  requireChange({ ...seat, ...before }, { ...said, accessNeeds, contact });
  await tx.update(memberPrivate).set({ accessNeeds, contact }).where(eq(memberPrivate.memberId, seat.id));
  await tx
    .update(member)
    .set({ version: sql`${member.version} + 1`, ...said })
    .where(eq(member.id, seat.id));
  await record("member", seat.id);
});

async function readPrivate(tx: Transaction, memberId: string): Promise<Private> {
  const [kept] = await tx.select().from(memberPrivate).where(eq(memberPrivate.memberId, memberId));
  return { accessNeeds: kept?.accessNeeds ?? "", contact: kept?.contact ?? "" };
}

/** No history keeps private words, so a stale edit says what they are now. Whoever may edit them may read them. */
function asItStands(now: Private, input: Private): Problem[] {
  const kept = [
    { name: "accessNeeds", label: "Access needs" },
    { name: "contact", label: "Way of contact" },
  ] as const;
  return kept.flatMap(({ name, label }) => {
    if (now[name] === "" || now[name] === input[name]) return [];
    return [{ name, message: `${label}: this says now “${now[name]}”. Save again to keep what you wrote.` }];
  });
}
