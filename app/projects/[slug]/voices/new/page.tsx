import Link from "next/link";
import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { writersFor } from "@/lib/voices/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { waysWithoutName } from "../_components/ways-without-name";
import { WithoutAName } from "../_components/without-a-name";
import { giveVoiceAction } from "../actions";

const title = "Say something";

const withName = {
  value: "name",
  label: "Yes, with my name",
  hint: "It stands here at once, and you get a mail with the answer.",
};

export default async function GiveVoice({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const page = {
    viewer,
    view,
    part: "voices",
    title,
    back: { href: `/projects/${view.slug}/voices`, label: "Voices" },
  };
  if (!mayNow(view, "voice.give")) return <NotTheirs {...page} who="table" />;
  const writers = await writersFor(view);
  return (
    <InsidePage
      {...page}
      lede="Something that should be heard: between meetings, before one, or because it is easier to write than to say. It gets an answer with a reason."
    >
      <ActionForm action={giveVoiceAction.bind(null, view.slug)} title={title}>
        <TextArea name="text" label="What do you want to say?" rows={5} />
        <Radios
          name="way"
          label="Does it come with your name?"
          options={[withName, ...waysWithoutName(view, writers.ofOwnGroup)]}
        />
        <WithoutAName writers={writers.all} />
        <SubmitButton>Send this</SubmitButton>
      </ActionForm>
      <p className="no-print">
        <Link className="standalone-link" href={`/projects/${view.slug}/voices/pass-on`}>
          Someone else told you something? Pass it on
        </Link>
      </p>
    </InsidePage>
  );
}
