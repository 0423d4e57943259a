import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { agreementOf } from "@/lib/agreement/queries";
import { dayOf } from "@/lib/calendar/moments";
import { mayNow, openTable } from "../../people/_components/seats";
import { reviewAgreementAction } from "../actions";

const title = "We looked at it again";

export default async function ReviewAgreement({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/agreement`, label: "How we work together" };
  const page = { viewer, view, part: "brief", title, back };
  if (!mayNow(view, "agreement.review")) return <NotTheirs {...page} who="table" />;
  const agreement = await agreementOf(view);
  if (!agreement) {
    return (
      <OnlyWords {...page}>
        <p>Nothing is written down yet that you could look at again.</p>
      </OnlyWords>
    );
  }
  return (
    <InsidePage {...page} lede="This leaves the words as they are. To change them, use “Change the words”.">
      <ActionForm action={reviewAgreementAction.bind(null, view.slug)} title={title}>
        <HiddenVersion version={agreement.version} />
        <Field
          name="reviewedOn"
          type="date"
          label="When you looked at it together"
          width="medium"
          defaultValue={dayOf(new Date(), view.network.timeZone)}
        />
        <TextArea
          name="note"
          label="What came of it"
          hint="For example: It stays as it is. Or: We want to say something about breaks."
          rows={4}
        />
        <Field name="reviewOn" type="date" label="A day for the next look" width="medium" optional />
        <SubmitButton>Save this</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
