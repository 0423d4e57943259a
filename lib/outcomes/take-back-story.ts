import { eq } from "drizzle-orm";
import { story } from "@/db/schema/outcomes";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { findStory } from "./find";
import { TakeBackStory } from "./schema";

/** Takes back a story that was written down by mistake, or of which someone does not want to be read any more. */
export const takeBackStory = projectCommand("story.take-back", TakeBackStory, async (context) => {
  const { tx, project, input, record, now } = context;
  const { id, version } = await findStory(context, input.story);
  await tx
    .update(story)
    .set({ version: version + 1, takenBackOn: dayOf(now, project.timeZone) })
    .where(eq(story.id, id));
  await record("story", id);
});
