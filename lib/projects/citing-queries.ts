import { and, desc, eq, gte, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import type { Day } from "@/lib/calendar/days";
import type { CitedDecision, ProjectView } from "./queries";

const later = alias(decision, "later");
const most = 50;

/** The decisions that a change can go back to: those that stand, and were made since a day if need be, the latest first. */
export async function decisionsToCite({ id }: ProjectView, since: Day | null = null): Promise<CitedDecision[]> {
  return database()
    .select({ number: decision.number, title: decision.title, decidedOn: decision.decidedOn })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(
      and(
        eq(decision.projectId, id),
        isNull(decision.setAsideOn),
        isNull(later.id),
        since ? gte(decision.decidedOn, since) : undefined,
      ),
    )
    .orderBy(desc(decision.decidedOn), desc(decision.number))
    .limit(most);
}
