import { and, eq } from "drizzle-orm";
import { voice } from "@/db/schema/voices";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NotFound } from "@/lib/errors";
import { enqueueMailSoon } from "@/lib/mail/enqueue-mail";
import { AnswerVoice } from "./schema";

/** Says what happens with what someone said, and why. Said again, the later answer counts; the earlier stays to be read. */
export const answerVoice = projectCommand("voice.answer", AnswerVoice, async (context) => {
  const { tx, project, ownSeat, input, record, now } = context;
  const [found] = await tx
    .select()
    .from(voice)
    .where(and(eq(voice.projectId, project.id), eq(voice.number, input.voice)));
  if (!found || !ownSeat) throw new NotFound();
  await requireUnchanged(tx, "voice", found, input);
  const { answer, reason } = input;
  requireChange(found, { answer, reason });
  const answered = { answer, reason, answeredById: ownSeat.id, answeredOn: dayOf(now, project.timeZone) };
  await tx
    .update(voice)
    .set({ version: found.version + 1, ...answered })
    .where(eq(voice.id, found.id));
  await record("voice", found.id);
  if (found.saidById !== null && found.saidById !== ownSeat.id) {
    await enqueueMailSoon(tx, { kind: "voice-answered", voiceId: found.id });
  }
});
