import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { projectStanding } from "@/db/schema/checklist";
import { dayOf, startOfDay } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { type StandingSummary, summaryOf } from "@/lib/checklist/summary";
import { gatherFacts } from "@/lib/standing/facts";

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
