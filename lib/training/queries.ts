import { and, asc, desc, eq, ne } from "drizzle-orm";
import { database } from "@/db/client";
import { training } from "@/db/schema/facilitating";
import { member } from "@/db/schema/members";
import type { ProjectView } from "@/lib/projects/queries";

export type Training = Pick<typeof training.$inferSelect, "id" | "version" | "what" | "on"> & { seat: number };

/** What people at the table learnt for holding meetings, the latest first; of one seat alone when it is given. */
export async function trainingOf(view: ProjectView, seat?: number): Promise<Training[]> {
  const { id, version, what, on } = training;
  return database()
    .select({ id, version, what, on, seat: member.number })
    .from(training)
    .innerJoin(member, eq(member.id, training.memberId))
    .where(and(eq(training.projectId, view.id), ne(what, ""), seat === undefined ? undefined : eq(member.number, seat)))
    .orderBy(desc(on), asc(what), asc(id));
}
