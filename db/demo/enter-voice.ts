import { addDays } from "@/lib/calendar/days";
import { dayOf, startOfDay } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { meetingsOf } from "@/lib/meetings/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { answerVoice } from "@/lib/voices/answer-voice";
import { captureVoices } from "@/lib/voices/capture-voices";
import { giveUnnamedVoice } from "@/lib/voices/give-unnamed-voice";
import { giveVoice } from "@/lib/voices/give-voice";
import { passOnVoice } from "@/lib/voices/pass-on-voice";
import { voicesOf } from "@/lib/voices/queries";
import { releaseVoices } from "@/lib/voices/release-voices";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";
import { minutesAfter, type Step } from "./moments";

type VoiceEvent = Extract<DemoEvent, { what: "said" | "gave" | "gave-unnamed" | "passed-on" | "voice-answered" }>;
type Doing = { actor: Actor; view: ProjectView };

/** What people said, and what became of it. */
export async function enterVoice({ actor, view }: Doing, event: VoiceEvent, now: Date): Promise<unknown> {
  const { slug } = view;
  switch (event.what) {
    case "said": {
      const meeting = (await meetingsOf(view)).find(({ title }) => title === event.meeting);
      const lines = event.lines.map(({ text, ...whose }) => ({ text, whose: whoseIn(view, whose) }));
      return captureVoices(actor, slug, { meeting: meeting?.number, lines }, now);
    }
    case "gave":
      return giveVoice(actor, slug, { text: event.text, way: "name" }, now);
    case "gave-unnamed":
      return giveUnnamedVoice(actor, slug, { text: event.text, way: event.withGroup ? "group" : "nobody" }, now);
    case "passed-on": {
      const { text, told, ...whose } = event;
      return passOnVoice(actor, slug, { text, told, whose: whoseIn(view, whose) }, now);
    }
    case "voice-answered": {
      const { voices } = await voicesOf(view, {}, { today: dayOf(now, demoNetwork.timeZone), size: 1000 });
      const said = voices.find(({ text }) => text === event.said);
      const { answer, reason } = event;
      return answerVoice(actor, slug, { voice: said?.number, version: said?.version, answer, reason }, now);
    }
  }
}

function whoseIn({ seats }: ProjectView, { from, group }: { from?: string; group?: string }): string {
  if (from === undefined) return group === undefined ? "" : `group-${group}`;
  return `seat-${seats.findLast(({ name }) => name === from)?.number}`;
}

/** The first minute of the day after, in which what was given without a name comes out. */
export function comingOutAfter(at: Date): Step {
  const { timeZone } = demoNetwork;
  const midnight = startOfDay(addDays(dayOf(at, timeZone), 1), timeZone);
  return { at: minutesAfter(midnight, 1), play: (now) => releaseVoices(now) };
}
