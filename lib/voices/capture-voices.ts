import { and, eq, inArray } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { voice } from "@/db/schema/voices";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepVoice } from "./keep-voice";
import { ownId } from "./own-id";
import { requireMeetingToCaptureIn } from "./rules";
import { sayingWhose } from "./said-by";
import { CaptureVoices } from "./schema";

/**
 * Writes down what is said in a meeting, line by line. A line that is here already, because a phone was not told that it
 * had come, is left as it is. Resolves to how many were new.
 */
export const captureVoices = projectCommand("voice.capture", CaptureVoices, async (context) => {
  const { tx, project, input, now } = context;
  const today = dayOf(now, project.timeZone);
  const { meetingId, startsOn } = await meetingToCaptureIn(context, input.meeting, today);
  const said = input.lines.map((line) => ({ ...line, id: ownId(project.id, line.key) }));
  const ids = said.map(({ id }) => id);
  const here = await tx.select({ id: voice.id }).from(voice).where(inArray(voice.id, ids));
  const known = new Set(here.map(({ id }) => id));
  const saidBy = await sayingWhose(tx, project, { saidOn: startsOn });
  for (const [place, { id, text, whose }] of said.entries()) {
    if (known.has(id)) continue;
    known.add(id);
    const whom = saidBy(`lines.${place}.whose`, whose);
    await keepVoice(context, { id, text, meetingId, channel: "meeting", ...whom, capturedOn: today });
  }
  return known.size - here.length;
});

async function meetingToCaptureIn(
  { tx, project }: Pick<ProjectContext<unknown>, "tx" | "project">,
  number: number,
  today: string,
): Promise<{ meetingId: string; startsOn: Day }> {
  const [found] = await tx
    .select()
    .from(meeting)
    .where(and(eq(meeting.projectId, project.id), eq(meeting.number, number)));
  if (!found) throw new NotFound();
  const startsOn = dayOf(found.startsAt, project.timeZone);
  requireMeetingToCaptureIn({ ...found, startsOn }, today);
  return { meetingId: found.id, startsOn };
}
