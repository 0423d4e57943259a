import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenField } from "@/app/_ui/hidden-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { signatureThatCounts } from "@/lib/statements/assisted-queries";
import { mayNow, openSeat } from "../../../../people/_components/seats";
import { withdrawForAction } from "../actions";

export default async function WithdrawFor({ params }: { params: Promise<{ slug: string; member: string }> }) {
  const { viewer, view, seat } = await openSeat(params);
  const home = `/projects/${view.slug}/statements`;
  const title = `${seat.name} withdraws their signature`;
  const page = { viewer, view, part: "statements", title, back: { href: home, label: "The statements" } };
  if (!mayNow(view, "statement.withdraw-for")) return <NotTheirs {...page} who="hosts" />;
  if (seat.isOwn || seat.signsInAlone) {
    return (
      <OnlyWords {...page}>
        <p>{seat.name} signs in alone, so they can withdraw their signature themselves.</p>
      </OnlyWords>
    );
  }
  const signature = await signatureThatCounts(view, seat.number);
  if (!signature)
    return (
      <OnlyWords {...page}>
        <p>{seat.name} has no signature that counts now.</p>
      </OnlyWords>
    );
  const signedOn = dayInWords(dayOf(signature.signedAt, view.network.timeZone));
  return (
    <InsidePage
      {...page}
      lede={`Signed on ${signedOn}. Once this is recorded it does not count any more. It stays readable, and the history says so plainly.`}
    >
      <ActionForm
        action={withdrawForAction.bind(null, view.slug, seat.number)}
        title={title}
        values={{ signature: signature.number }}
      >
        <HiddenField name="signature" />
        <Field name="how" label="How did they tell you?" hint="Such as “on the phone this morning”." />
        <TextArea
          name="reason"
          label="Why"
          hint="Only if they want to say. Only they, leads and facilitators see it."
          optional
        />
        <SubmitButton>{`Withdraw the signature of ${seat.name}`}</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
