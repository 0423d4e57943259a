import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { meetingOf } from "@/lib/meetings/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { type Voice, voiceNumbered } from "@/lib/voices/queries";
import { whyNotCorrect } from "@/lib/voices/rules";
import { mayNow, numberIn, openTable } from "../../../people/_components/seats";
import { peopleToName, whoseOptions } from "../../_components/whose-options";
import { correctVoiceAction } from "../../actions";

const title = "Put right what was said";

export default async function CorrectVoice({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, view } = await openTable(params);
  const voice = await orNotFound(voiceNumbered(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/voices/${voice.number}`, label: `Voice ${voice.number}` };
  const page = { viewer, view, part: "voices", title, back };
  if (!mayNow(view, "voice.correct", voice.saidBy?.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  const refused = whyNotCorrect({ ...voice, isNamed: voice.saidBy !== null });
  if (refused !== null)
    return (
      <OnlyWords {...page}>
        <p>{refused}</p>
      </OnlyWords>
    );
  return (
    <InsidePage
      {...page}
      lede="For a slip of the pen, or the wrong name. It is not for another opinion: that can be said beside it."
    >
      <ActionForm action={correctVoiceAction.bind(null, view.slug, voice.number)} title={title}>
        <HiddenVersion version={voice.version} />
        <div className="prose">
          <p>
            What stood here before stays to be read, on the page of this voice and in the history, with your name beside
            it. <strong>That goes for a name that was wrong as well.</strong>
          </p>
        </div>
        <TextArea
          name="text"
          label="What was said"
          hint="As near to their own words as you can."
          rows={5}
          defaultValue={voice.text}
        />
        {voice.channel !== "written" && <WhoSaidIt voice={voice} view={view} />}
        {voice.channel === "passed-on" && (
          <TextArea name="told" label="Where and how you were told" rows={2} defaultValue={voice.told} />
        )}
        <SubmitButton>Put this right</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}

/** With a name it stays with one; without, a name is a question to whoever said it first. */
async function WhoSaidIt({ voice, view }: { voice: Voice; view: ProjectView }) {
  const { saidBy, group, meeting } = voice;
  const said = meeting && (await meetingOf(view, meeting.number));
  const saidOn = said ? dayOf(said.startsAt, view.network.timeZone) : null;
  const field = { name: "whose", label: "Who said it", width: "medium" } as const;
  if (saidBy)
    return (
      <Select
        {...field}
        hint="A name that stood here stays in the history, so this cannot become words without a name."
        options={peopleToName(view, { saidOn, named: saidBy.number })}
        defaultValue={`seat-${saidBy.number}`}
      />
    );
  return (
    <Select
      {...field}
      hint="Ask them first whether their name may stand here: it cannot be taken away again."
      empty="Without a name"
      options={whoseOptions(view, saidOn)}
      defaultValue={group === null ? "" : `group-${group}`}
    />
  );
}
