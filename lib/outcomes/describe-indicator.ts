import { and, eq, isNull } from "drizzle-orm";
import { member } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectContext } from "@/lib/commands/project-command";
import { InvalidInput } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import type { Measure } from "./schema";

/** What is kept of a measure, checked against the project. Throws InvalidInput where something is not right. */
export async function describeIndicator({ tx, project, now }: ProjectContext<unknown>, measure: Measure) {
  const { collector, baselineOn, targetOn, ...rest } = measure;
  if (baselineOn) requireDayThatHasCome("baselineOn", baselineOn, dayOf(now, project.timeZone));
  return {
    ...rest,
    collectorId: collector === undefined ? null : await seatHere(tx, project.id, collector),
    baselineOn: baselineOn ?? null,
    targetOn: targetOn ?? null,
  };
}

async function seatHere(tx: ProjectContext<unknown>["tx"], projectId: string, number: number): Promise<string> {
  const [seat] = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.projectId, projectId), eq(member.number, number), isNull(member.leftOn)));
  if (seat) return seat.id;
  throw new InvalidInput([{ name: "collector", message: "Choose someone who has a seat here." }]);
}
