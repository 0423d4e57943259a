import { eq } from "drizzle-orm";
import { reflection } from "@/db/schema/reflections";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { AddReflection } from "./schema";

/** Writes down what people saw when they looked back together. Resolves to its number. */
export const addReflection = projectCommand(
  "reflection.add",
  AddReflection,
  async ({ tx, project, input, record, now }) => {
    requireDayThatHasCome("lookedBackOn", input.lookedBackOn, dayOf(now, project.timeZone));
    const number = await nextNumber(tx, reflection, eq(reflection.projectId, project.id));
    const [added] = await tx
      .insert(reflection)
      .values({ projectId: project.id, number, ...input })
      .returning({ id: reflection.id });
    if (!added) throw new Error("The look back was not written down");
    await record("reflection", added.id);
    return number;
  },
);
