import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import { saidIn } from "@/lib/voices/queries";
import { mayNow } from "../../../people/_components/seats";
import { VoiceLines } from "../../../voices/_components/voice-lines";
import { mayCapture } from "../../_components/may-capture";

type SaidHereProps = {
  view: ProjectView;
  meeting: { number: number; startsAt: Date; heldAt: Date | null; calledOffAt: Date | null };
};

/** What was said in a meeting and what became of it, with the way to where it is written down line by line. */
export async function SaidHere({ view, meeting }: SaidHereProps) {
  const { slug, network } = view;
  const today = dayOf(new Date(), network.timeZone);
  const startsOn = dayOf(meeting.startsAt, network.timeZone);
  const voices = await saidIn(view, meeting.number);
  if (voices.length === 0 && startsOn > today) return null;
  return (
    <Record name="What was said" note="Each point gets an answer with a reason." id="said">
      {mayCapture(view, meeting) && (
        <p className="no-print">
          <ButtonLink quiet href={`/projects/${slug}/meetings/${meeting.number}/said`}>
            Write down what is said
          </ButtonLink>
        </p>
      )}
      {voices.length === 0 ? (
        <p className="prose">Nothing is written down yet.</p>
      ) : (
        <VoiceLines voices={voices} view={view} today={today} mayAnswer={mayNow(view, "voice.answer")} inMeeting />
      )}
    </Record>
  );
}
