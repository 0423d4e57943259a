import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { orNotFound } from "@/app/_shell/or-not-found";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { voiceNumbered } from "@/lib/voices/queries";
import { answers } from "@/lib/voices/schema";
import { answerHints, answerWords } from "@/lib/voices/words";
import { mayNow, numberIn, openTable } from "../../../people/_components/seats";
import { Said } from "../../_components/said";
import { answerVoiceAction } from "../../actions";

const title = "What happens with this";

export default async function AnswerVoice({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { viewer, view } = await openTable(params);
  const voice = await orNotFound(voiceNumbered(view, numberIn((await params).number)));
  const back = { href: `/projects/${view.slug}/voices/${voice.number}`, label: `Voice ${voice.number}` };
  const page = { viewer, view, part: "voices", title, back };
  if (!mayNow(view, "voice.answer")) return <NotTheirs {...page} who="hosts" />;
  const options = answers.map((value) => ({ value, label: answerWords[value], hint: answerHints[value] }));
  return (
    <InsidePage {...page}>
      <Said voice={voice} view={view} />
      <ActionForm action={answerVoiceAction.bind(null, view.slug, voice.number)} title={title}>
        <HiddenVersion version={voice.version} />
        <Radios name="answer" label="The answer" options={options} defaultValue={voice.answer ?? undefined} />
        <TextArea
          name="reason"
          label="Why"
          hint="So that whoever said it understands what was done with it. Everyone at the table can read it."
          rows={4}
          defaultValue={voice.reason}
        />
        <SubmitButton>{voice.answer === null ? "Give this answer" : "Give this answer instead"}</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
