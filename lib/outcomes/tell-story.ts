import { eq } from "drizzle-orm";
import { story } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { findOutcome } from "./find";
import { TellStory } from "./schema";

/** Writes down what changed for someone, for better or for worse. Resolves to its number. */
export const tellStory = projectCommand("story.tell", TellStory, async (context) => {
  const { tx, project, record, now } = context;
  const { outcome: number, naming, ...told } = context.input;
  const { id: outcomeId } = await findOutcome(context, number);
  requireDayThatHasCome("toldOn", told.toldOn, dayOf(now, project.timeZone));
  const next = await nextNumber(tx, story, eq(story.projectId, project.id));
  const [added] = await tx
    .insert(story)
    .values({ projectId: project.id, outcomeId, number: next, ...told, namedWithConsent: naming === "with-consent" })
    .returning({ id: story.id });
  if (!added) throw new Error("The story was not written down");
  await record("story", added.id);
  return next;
});
