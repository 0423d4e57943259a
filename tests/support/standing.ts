import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { projectStanding } from "@/db/schema/standing";
import { dayOf, startOfDay } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { type StandingSummary, summaryOf } from "@/lib/checklist/summary";
import type { Facts } from "@/lib/checklist/types";
import { gatherFacts } from "@/lib/standing/facts";
import { type Project, today } from "./network";

type Kept = { summary: StandingSummary; changesAt: Date | null };

/** How a project stands as the portfolio would say. */
export async function storedStanding(projectId: string): Promise<Kept> {
  const [stored] = await database()
    .select({ summary: projectStanding.summary, changesAt: projectStanding.changesAt })
    .from(projectStanding)
    .where(eq(projectStanding.projectId, projectId));
  if (!stored) throw new Error("No standing is stored for this project.");
  return stored;
}

/** How a project stands by its records at a moment. */
export async function freshStanding(projectId: string, at: Date): Promise<Kept> {
  const { facts, timeZone } = await gatherFacts(database(), projectId);
  const standing = evaluate(facts, dayOf(at, timeZone));
  return {
    summary: summaryOf(standing),
    changesAt: standing.nextChangeOn ? startOfDay(standing.nextChangeOn, timeZone) : null,
  };
}

/** A rule's answer from what is recorded of a project, as of a day. */
export async function ruleOf({ id }: Project, rule: string, on = today) {
  const { facts } = await gatherFacts(database(), id);
  const found = evaluate(facts, on)
    .areas.flatMap(({ rules }) => rules)
    .find((each) => each.id === rule);
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return found;
}

/** What the rules look at, from what is recorded of a project. */
export async function factsOf(projectId: string): Promise<Facts> {
  return (await gatherFacts(database(), projectId)).facts;
}
