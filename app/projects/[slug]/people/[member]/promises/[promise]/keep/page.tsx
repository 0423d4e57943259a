import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { promisesTo } from "@/lib/people/queries";
import { NotTheirs, PeoplePage } from "../../../../_components/people-page";
import { mayNow, numberIn, openSeat } from "../../../../_components/seats";
import { keepPromiseAction } from "../../actions";

type KeepPromiseProps = { params: Promise<{ slug: string; member: string; promise: string }> };

export default async function KeepPromise({ params }: KeepPromiseProps) {
  const { viewer, view, seat } = await openSeat(params);
  const title = "A promise was kept";
  const back = { href: `/projects/${view.slug}/people/${seat.number}`, label: seat.isOwn ? "Your seat" : seat.name };
  const page = { viewer, view, title, back };
  const number = numberIn((await params).promise);
  const promises = await promisesTo(view, seat.number);
  if (promises === null || !mayNow(view, "promise.keep", seat.isOwn)) return <NotTheirs {...page} who="hostsOrSelf" />;
  const promise = promises.find((made) => made.number === number);
  if (!promise) notHere();
  const today = dayOf(new Date(), view.network.timeZone);
  return (
    <PeoplePage {...page} lede={<span className="as-written">{promise.what}</span>}>
      {promise.doneOn === null ? (
        <ActionForm
          action={keepPromiseAction.bind(null, view.slug, { seat: seat.number, promise: promise.number })}
          title={title}
        >
          <Field name="doneOn" label="Kept on" type="date" width="short" max={today} defaultValue={today} />
          <SubmitButton>Yes, it was kept</SubmitButton>
        </ActionForm>
      ) : (
        <>
          <PageTitle title={title} />
          <p>This promise was kept on {dayInWords(promise.doneOn)}.</p>
        </>
      )}
    </PeoplePage>
  );
}
