import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, recruitmentRoute } from "@/db/schema/members";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, NotFound } from "@/lib/errors";
import { RecordRouteAnswers } from "./schema";

/** Says who came to the table by one way of asking: all of them, whoever was named before. */
export const recordRouteAnswers = projectCommand(
  "route.record-answers",
  RecordRouteAnswers,
  async ({ tx, project, input, record }) => {
    const [route] = await tx
      .select()
      .from(recruitmentRoute)
      .where(and(eq(recruitmentRoute.projectId, project.id), eq(recruitmentRoute.number, input.route)));
    if (!route) throw new NotFound();
    await requireUnchanged(tx, "recruitment-route", route, input);
    const answeredBy = await seatsNumbered(tx, project.id, input.answeredBy);
    requireChange(route, { answeredBy });
    await tx
      .update(recruitmentRoute)
      .set({ version: route.version + 1, answeredBy })
      .where(eq(recruitmentRoute.id, route.id));
    await record("recruitment-route", route.id);
  },
);

/** Also of those who have left: they came this way all the same. */
async function seatsNumbered(tx: Transaction, projectId: string, numbers: number[]): Promise<string[]> {
  const seats = await tx
    .select({ id: member.id, number: member.number })
    .from(member)
    .where(eq(member.projectId, projectId))
    .orderBy(asc(member.number));
  const named = seats.filter(({ number }) => numbers.includes(number));
  if (named.length === numbers.length) return named.map(({ id }) => id);
  throw new InvalidInput([{ name: "answeredBy", message: "Choose people who have, or had, a seat here." }]);
}
