import Link from "next/link";
import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { ProjectView } from "@/lib/projects/queries";
import { writersFor } from "@/lib/voices/queries";
import { mayNameGroup } from "@/lib/voices/rules";
import { mayNow, openTable } from "../../people/_components/seats";
import { WithoutAName } from "../_components/without-a-name";
import { giveVoiceAction } from "../actions";

const title = "Say something";

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
        <Radios name="way" label="Does it come with your name?" options={waysFor(view, writers.ofOwnGroup)} />
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

function waysFor({ framework, seats, ownSeat }: ProjectView, writersOfGroup: number) {
  const own = seats.find(({ number }) => number === ownSeat);
  const inSentence = framework.groups.find(({ key }) => key === own?.group)?.inSentence ?? "your group";
  const ways = [
    { value: "name", label: "Yes, with my name", hint: "It stands here at once, and you get a mail with the answer." },
    { value: "nobody", label: "No, without a name", hint: "It stands here from tomorrow, and nothing is kept of you." },
  ];
  if (!mayNameGroup(writersOfGroup)) return ways;
  const hint = `It says “Someone from ${inSentence}”: ${whoElse(writersOfGroup)}. It stands here from tomorrow.`;
  return [...ways, { value: "group", label: "Without my name, with my group", hint }];
}

function whoElse(writersOfGroup: number): string {
  if (writersOfGroup === 2) return "the other one who can write here will know that it is you";
  return `one of ${writersOfGroup} people who can write here`;
}
