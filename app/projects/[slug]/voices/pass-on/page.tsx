import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { mayNow, openTable } from "../../people/_components/seats";
import { WhoseChoice } from "../_components/whose-choice";
import { passOnVoiceAction } from "../actions";

const title = "Someone told me something";

export default async function PassOn({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const page = {
    viewer,
    view,
    part: "voices",
    title,
    back: { href: `/projects/${view.slug}/voices`, label: "Voices" },
  };
  if (!mayNow(view, "voice.pass-on")) return <NotTheirs {...page} who="table" />;
  return (
    <InsidePage
      {...page}
      lede="On the phone, at the door, after the meeting: what someone said counts wherever it was."
    >
      <ActionForm action={passOnVoiceAction.bind(null, view.slug)} title={title}>
        <div className="prose">
          <p>
            <strong>Please ask them first,</strong> and ask whether their name may stand beside it. Everyone at the
            table can read this. The history keeps that it was you who passed it on.
          </p>
        </div>
        <TextArea name="text" label="What they said" hint="As near to their own words as you can." rows={5} />
        <WhoseChoice view={view} name="whose" label="Who said it" />
        <TextArea
          name="told"
          label="Where and how you were told"
          hint="For example: on the phone, after the meeting. Leave out what would tell who it was, if they do not want that."
          rows={2}
        />
        <SubmitButton>Pass this on</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
