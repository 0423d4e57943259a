import "./_components/said.css";
import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Notice } from "@/app/_ui/notice";
import { dayOf } from "@/lib/calendar/moments";
import { meetingOf } from "@/lib/meetings/queries";
import { saidIn } from "@/lib/voices/queries";
import { mayNow, numberIn, openTable } from "../../../people/_components/seats";
import { VoiceLines } from "../../../voices/_components/voice-lines";
import { whoseOptions } from "../../../voices/_components/whose-options";
import { mayCapture } from "../../_components/may-capture";
import { CaptureForm } from "./_components/capture-form";
import { captureVoiceAction, sendLineAction } from "./actions";

type SaidProps = { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ saved?: string }> };

const title = "Write down what is said";

export default async function SaidInMeeting({ params, searchParams }: SaidProps) {
  const { viewer, view } = await openTable(params);
  const meeting = await orNotFound(meetingOf(view, numberIn((await params).number)));
  const { number } = meeting;
  const back = { href: `/projects/${view.slug}/meetings/${number}`, label: meeting.title };
  const page = { viewer, view, part: "meetings", title, back };
  if (!mayNow(view, "voice.capture")) return <NotTheirs {...page} who="hosts" />;
  if (!mayCapture(view, meeting))
    return (
      <OnlyWords {...page}>
        <p>What is said in a meeting can be written down from its day on, unless it was called off.</p>
      </OnlyWords>
    );
  const today = dayOf(new Date(), view.network.timeZone);
  const voices = await saidIn(view, number);
  const { saved } = await searchParams;
  return (
    <InsidePage {...page}>
      {saved !== undefined && <Notice>Saved: it is written down. Here is room for the next.</Notice>}
      <CaptureForm
        title={title}
        action={captureVoiceAction.bind(null, view.slug, number)}
        send={sendLineAction.bind(null, view.slug, number)}
        keptAs={`said ${view.slug} ${number} ${view.ownSeat}`}
        submission={crypto.randomUUID()}
        people={whoseOptions(view, dayOf(meeting.startsAt, view.network.timeZone))}
        goesOn={saved !== undefined}
      />
      <section>
        <h2 className="section-title">Written down so far</h2>
        {voices.length === 0 ? (
          <p className="prose">Nothing yet.</p>
        ) : (
          <VoiceLines voices={voices.toReversed()} view={view} today={today} mayAnswer={false} inMeeting />
        )}
      </section>
    </InsidePage>
  );
}
