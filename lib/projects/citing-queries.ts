import { and, desc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import type { CitedDecision, ProjectView } from "./queries";

const later = alias(decision, "later");
const most = 50;

/** The decisions that a change can go back to: those that stand, the latest first. */
export async function decisionsToCite({ id }: ProjectView): Promise<CitedDecision[]> {
  return database()
    .select({ number: decision.number, title: decision.title, decidedOn: decision.decidedOn })
    .from(decision)
    .leftJoin(later, eq(later.supersedesId, decision.id))
    .where(and(eq(decision.projectId, id), isNull(decision.setAsideOn), isNull(later.id)))
    .orderBy(desc(decision.decidedOn), desc(decision.number))
    .limit(most);
}
