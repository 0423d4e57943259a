import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepVoice } from "./keep-voice";
import { GiveVoice } from "./schema";

/** Says something outside a meeting, by name. Resolves to its number. */
export const giveVoice = projectCommand("voice.give", GiveVoice, async (context) => {
  const { project, ownSeat, input, now } = context;
  if (!ownSeat) throw new NotFound();
  const whom = { saidById: ownSeat.id, group: ownSeat.group };
  return keepVoice(context, {
    text: input.text,
    channel: "written",
    ...whom,
    capturedOn: dayOf(now, project.timeZone),
  });
});
