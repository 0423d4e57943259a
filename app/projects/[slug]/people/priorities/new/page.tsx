import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { seatsToHelp } from "@/lib/people/queries";
import { numberIn, openTable } from "../../_components/seats";
import { PriorityFields } from "../_components/priority-fields";
import { speakerFor } from "../_components/speaker";
import { sayPriorityAction, sayPriorityForAction } from "../actions";

type NewProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ for?: string | string[] }> };

export default async function SayPriority({ params, searchParams }: NewProps) {
  const { viewer, view } = await openTable(params);
  const { for: seat } = await searchParams;
  const wanted = typeof seat === "string" ? numberIn(seat) : view.ownSeat;
  const speaker = speakerFor(view, "say", wanted, await seatsToHelp(view, "priority.say-for"));
  const title = speaker && !speaker.isOwn ? `What matters to ${speaker.name}` : "What matters to you";
  const back = { href: `/projects/${view.slug}/people/priorities`, label: "What matters to each of us" };
  const page = { viewer, view, part: "people", back, title };
  if (!speaker) return <NotTheirs {...page} who="table" />;
  const action = speaker.isOwn
    ? sayPriorityAction.bind(null, view.slug)
    : sayPriorityForAction.bind(null, view.slug, speaker.seat);
  return (
    <InsidePage {...page} lede="One thing at a time. You can come back for the next, up to five.">
      <ActionForm action={action} title={title}>
        <PriorityFields speaker={speaker} />
        <SubmitButton>Put it on the map</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
