import { agreementOf } from "@/lib/agreement/queries";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { type Meeting, meetingOf, meetingsOf } from "@/lib/meetings/queries";
import { briefOf, type ProjectView } from "@/lib/projects/queries";
import { saidIn, type Voice, voiceNumbered, voicesOf } from "@/lib/voices/queries";
import { type Choices, choicesFor, meetingsToChoose } from "./choices";

type Asked = {
  now: Date;
  /** The meeting that the form begins with. */
  meeting: number | null;
  /** The day that it begins with, where that is not the meeting's. */
  day?: Day;
  /** What was said that it goes back to already. */
  voices: number[];
};

const latestVoices = 12;

/** What the form of a decision offers: read in one place for a new one, a correction and a new look. */
export async function offerFor(
  view: ProjectView,
  { now, meeting: asked, day, voices }: Asked,
): Promise<{ choices: Choices; day: Day; meeting: Meeting | null }> {
  const { timeZone } = view.network;
  const today = dayOf(now, timeZone);
  const [meetings, meeting, brief, agreement, { voices: latest }, said, chosen] = await Promise.all([
    meetingsOf(view),
    asked === null ? null : meetingOf(view, asked),
    briefOf(view),
    agreementOf(view),
    voicesOf(view, {}, { today, size: latestVoices }),
    asked === null ? [] : saidIn(view, asked),
    Promise.all(voices.map((number) => voiceNumbered(view, number))),
  ]);
  const begins = day ?? (meeting ? dayOf(meeting.startsAt, timeZone) : today);
  const choices = choicesFor(view, {
    ...{ today, day: begins, aims: brief.content.aims },
    versions: { brief: brief.version, agreement: agreement?.version ?? 0 },
    meetings: meetingsToChoose(meetings, { today, timeZone, asked }),
    attendance: meeting?.attendance ?? null,
    voices: onceEach([...chosen, ...said, ...latest]),
  });
  return { choices, day: begins, meeting };
}

function onceEach(voices: Voice[]): Voice[] {
  return [...new Map(voices.map((voice) => [voice.number, voice])).values()];
}
