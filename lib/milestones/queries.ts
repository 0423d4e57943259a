import { asc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { milestone } from "@/db/schema/planning";
import type { ProjectView } from "@/lib/projects/queries";

export type Milestone = Pick<
  typeof milestone.$inferSelect,
  "number" | "version" | "what" | "dueOn" | "reachedOn" | "droppedOn"
>;

/** A project's milestones in the order of their days. */
export async function milestonesOf({ id }: ProjectView): Promise<Milestone[]> {
  const { number, version, what, dueOn, reachedOn, droppedOn } = milestone;
  return database()
    .select({ number, version, what, dueOn, reachedOn, droppedOn })
    .from(milestone)
    .where(eq(milestone.projectId, id))
    .orderBy(asc(dueOn), asc(number));
}
