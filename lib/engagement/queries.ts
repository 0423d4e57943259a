import { and, desc, eq, gte, lte } from "drizzle-orm";
import { database } from "@/db/client";
import { engagement } from "@/db/schema/engagement";
import type { Day } from "@/lib/calendar/days";
import { NotFound } from "@/lib/errors";
import type { ProjectView } from "@/lib/projects/queries";
import type { Kind } from "./schema";

export type Activity = Pick<
  typeof engagement.$inferSelect,
  "number" | "version" | "what" | "heldOn" | "forWhom" | "howMany" | "rung" | "why" | "takenBackOn"
> & { kind: Kind };

export type Period = { from?: Day; to?: Day };

/** What was done with people, the latest first, also what was taken back. */
export async function activitiesOf({ id }: ProjectView, { from, to }: Period = {}): Promise<Activity[]> {
  const found = await database()
    .select()
    .from(engagement)
    .where(
      and(
        eq(engagement.projectId, id),
        from === undefined ? undefined : gte(engagement.heldOn, from),
        to === undefined ? undefined : lte(engagement.heldOn, to),
      ),
    )
    .orderBy(desc(engagement.heldOn), desc(engagement.number));
  return found.map(activityFrom);
}

/** Throws NotFound when there is none of this number. */
export async function activityNumbered({ id }: ProjectView, number: number): Promise<Activity> {
  const [found] = await database()
    .select()
    .from(engagement)
    .where(and(eq(engagement.projectId, id), eq(engagement.number, number)));
  if (!found) throw new NotFound();
  return activityFrom(found);
}

function activityFrom({ id: _id, projectId: _project, kind, ...rest }: typeof engagement.$inferSelect): Activity {
  return { ...rest, kind: kind as Kind };
}
