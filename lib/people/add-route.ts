import { eq } from "drizzle-orm";
import { recruitmentRoute } from "@/db/schema/members";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { requireAll } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { requireDayThatHasCome, requireGroup } from "@/lib/seating/rules";
import { AddRoute } from "./schema";

/** Writes down a way in which people were asked to take part. Resolves to its number. */
export const addRoute = projectCommand("route.add", AddRoute, async ({ tx, project, input, record, now }) => {
  const { groups } = await frameworkOf(tx, project.frameworkHash);
  requireAll([
    () => input.group !== undefined && requireGroup("group", input.group, groups),
    () => requireDayThatHasCome("on", input.on, dayOf(now, project.timeZone)),
  ]);
  const number = await nextNumber(tx, recruitmentRoute, eq(recruitmentRoute.projectId, project.id));
  const [added] = await tx
    .insert(recruitmentRoute)
    .values({ projectId: project.id, number, ...input })
    .returning({ id: recruitmentRoute.id });
  if (!added) throw new Error("The way of asking was not added");
  await record("recruitment-route", added.id);
  return number;
});
