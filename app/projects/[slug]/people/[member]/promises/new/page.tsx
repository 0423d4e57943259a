import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { promiseKinds } from "@/lib/people/schema";
import { HasLeft, NotTheirs, PeoplePage } from "../../../_components/people-page";
import { mayNow, openSeat } from "../../../_components/seats";
import { promiseHints, promiseWords } from "../../../_components/words";
import { makePromiseAction } from "../actions";

export default async function NewPromise({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const title = seat.isOwn ? "A promise to you" : `A promise to ${seat.name}`;
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  if (!mayNow(view, "promise.make")) return <NotTheirs {...page} who="hosts" />;
  if (seat.leftOn) return <HasLeft {...page} name={seat.name} leftOn={seat.leftOn} />;
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <PeoplePage
      {...page}
      lede={`Only ${seat.isOwn ? "you" : seat.name}, the lead and the facilitators can read it. No list and no history holds its words.`}
    >
      <ActionForm action={makePromiseAction.bind(null, view.slug, seat.number)} title={title}>
        <Radios
          name="kind"
          label="What is it about"
          options={promiseKinds.map((kind) => ({ value: kind, label: promiseWords[kind], hint: promiseHints[kind] }))}
        />
        <TextArea name="what" label="What was promised" rows={3} />
        <Field name="dueOn" label="By when" optional type="date" width="short" min={today} />
        <SubmitButton>Write down this promise</SubmitButton>
      </ActionForm>
    </PeoplePage>
  );
}
