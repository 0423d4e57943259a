import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, memberPrivate } from "@/db/schema/members";
import { project } from "@/db/schema/projects";
import { signing } from "@/db/schema/signatures";
import { nextNumber } from "@/lib/commands/next-number";
import type { RecordChange } from "@/lib/commands/pipeline";

type NewSeat = Omit<typeof member.$inferInsert, "number" | "id" | "version">;
type Private = { accessNeeds: string; contact: string };

/** Gives a person the next free seat of a project, records it and asks them to sign. Returns the seat's number. */
export async function takeSeat(
  { tx, record, now }: { tx: Transaction; record: RecordChange; now: Date },
  seat: NewSeat,
  { accessNeeds, contact }: Private = { accessNeeds: "", contact: "" },
): Promise<number> {
  const number = await nextNumber(tx, member, eq(member.projectId, seat.projectId));
  const [taken] = await tx
    .insert(member)
    .values({ ...seat, number })
    .returning({ id: member.id });
  if (!taken) throw new Error("The seat was not taken");
  await tx.insert(memberPrivate).values({ memberId: taken.id, accessNeeds, contact });
  await record("member", taken.id);
  await askToSign(tx, seat.projectId, taken.id, now);
  return number;
}

async function askToSign(tx: Transaction, projectId: string, memberId: string, askedAt: Date): Promise<void> {
  const [asked] = await tx
    .select({ materialHash: project.materialHash })
    .from(project)
    .where(eq(project.id, projectId));
  if (asked) await tx.insert(signing).values({ memberId, materialHash: asked.materialHash, askedAt });
}
