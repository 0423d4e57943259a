import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { keepVoice } from "./keep-voice";
import { sayingWhose } from "./said-by";
import { PassOnVoice } from "./schema";

/** Writes down what someone else said outside a meeting, and where and how they said it. Resolves to its number. */
export const passOnVoice = projectCommand("voice.pass-on", PassOnVoice, async (context) => {
  const { tx, project, input, now } = context;
  const { text, told, whose } = input;
  const saidBy = await sayingWhose(tx, project);
  const whom = saidBy("whose", whose);
  return keepVoice(context, { text, told, channel: "passed-on", ...whom, capturedOn: dayOf(now, project.timeZone) });
});
