import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { ending, reflection } from "@/db/schema/reflections";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";

export type Reflection = Omit<typeof reflection.$inferSelect, "id" | "projectId">;
export type Ending = Omit<typeof ending.$inferSelect, "id" | "projectId">;

/** What people saw each time they looked back together, in the order of the days. */
export async function reflectionsOf({ id }: ProjectView): Promise<Reflection[]> {
  return database()
    .select()
    .from(reflection)
    .where(eq(reflection.projectId, id))
    .orderBy(asc(reflection.lookedBackOn), asc(reflection.number));
}

/** Throws NotFound when there is none of this number. */
export async function reflectionNumbered({ id }: ProjectView, number: number): Promise<Reflection> {
  const [found] = await database()
    .select()
    .from(reflection)
    .where(and(eq(reflection.projectId, id), eq(reflection.number, number)));
  if (!found) throw new NotFound();
  return found;
}

/** What was accepted and when people were told; null while neither is written down. */
export async function endingOf({ id }: ProjectView): Promise<Ending | null> {
  const [found] = await database().select().from(ending).where(eq(ending.projectId, id));
  return found ?? null;
}
