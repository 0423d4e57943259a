import { and, eq } from "drizzle-orm";
import { meeting } from "@/db/schema/meetings";
import { member } from "@/db/schema/members";
import { person } from "@/db/schema/people";
import { voice } from "@/db/schema/voices";
import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { erasedSeat } from "@/lib/erasing/words";
import { NotFound, Refused } from "@/lib/errors";
import { requireCorrectable, requireStillNamed, requireTold } from "./rules";
import { sayingWhose } from "./said-by";
import { CorrectVoice } from "./schema";

type Context = Pick<ProjectContext<Pick<CorrectVoice, "voice" | "whose">>, "tx" | "project" | "input">;
type VoiceRow = typeof voice.$inferSelect;

/** Puts right what was written down wrongly of what someone said, until it is answered. Both wordings stay to be read. */
export const correctVoice = projectCommand(
  "voice.correct",
  CorrectVoice,
  async (context) => {
    const { tx, input, record } = context;
    const found = await findVoice(context);
    if (!found) throw new NotFound();
    await requireNotErased(tx, found);
    requireCorrectable({ ...found, isNamed: found.saidById !== null });
    await requireUnchanged(tx, "voice", found, input);
    const told = found.channel === "passed-on" ? input.told : found.told;
    requireTold("told", { channel: found.channel, told });
    const put = { text: input.text, told, ...(await whoseNow(context, found)) };
    requireChange(found, put);
    await tx
      .update(voice)
      .set({ version: found.version + 1, ...put })
      .where(eq(voice.id, found.id));
    await record("voice", found.id);
  },
  async (context) => {
    const found = await findVoice(context);
    return found !== undefined && found.saidById !== null && found.saidById === context.ownSeat?.id;
  },
);

async function requireNotErased(tx: Context["tx"], { saidById }: VoiceRow): Promise<void> {
  if (saidById === null) return;
  const [said] = await tx
    .select({ erasedAt: person.erasedAt })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(eq(member.id, saidById));
  if (said?.erasedAt) throw new Refused([erasedSeat]);
}

async function findVoice({ tx, project, input }: Context): Promise<VoiceRow | undefined> {
  const [found] = await tx
    .select()
    .from(voice)
    .where(and(eq(voice.projectId, project.id), eq(voice.number, input.voice)));
  return found;
}

/** What someone wrote themselves stays theirs. The same person keeps the group that they spoke for. */
async function whoseNow({ tx, project, input }: Context, found: VoiceRow) {
  const { saidById, group } = found;
  if (found.channel === "written") return { saidById, group };
  if (saidById !== null) requireStillNamed("whose", input.whose);
  if (input.whose.group !== null && input.whose.group === group) return { saidById, group };
  const [heldAt] = await tx
    .select({ startsAt: meeting.startsAt })
    .from(meeting)
    .where(eq(meeting.id, found.meetingId ?? found.id));
  const saidOn = heldAt ? dayOf(heldAt.startsAt, project.timeZone) : null;
  const now = (await sayingWhose(tx, project, { saidOn, named: saidById }))("whose", input.whose);
  return now.saidById === saidById && saidById !== null ? { saidById, group } : now;
}
