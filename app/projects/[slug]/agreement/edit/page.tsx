import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { agreementOf } from "@/lib/agreement/queries";
import { partWords } from "@/lib/agreement/words";
import { TextRows } from "../../../_components/text-rows";
import { mayNow, openTable } from "../../people/_components/seats";
import { writeAgreementAction } from "../actions";

const title = "Write how we work together";

export default async function EditAgreement({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/agreement`, label: "How we work together" };
  const page = { viewer, view, part: "brief", title, back };
  if (!mayNow(view, "agreement.write")) return <NotTheirs {...page} who="table" />;
  const agreement = await agreementOf(view);
  const culture = agreement?.culture.map((text) => ({ text })) ?? [];
  return (
    <InsidePage
      {...page}
      lede={
        agreement?.adopted
          ? "What was adopted stays adopted. What you change waits for the next decision."
          : "Write down what is settled and leave the rest for later. Everyone at the table can change it."
      }
    >
      <ActionForm
        action={writeAgreementAction.bind(null, view.slug)}
        title={title}
        values={{ culture, reviewOn: agreement?.reviewOn ?? "" }}
      >
        <HiddenVersion version={agreement?.version ?? 0} />
        <TextRows
          name="culture"
          legend={partWords.culture}
          hint="One thing in each row. For example: We let each other finish. We take breaks. What is said here stays here."
          rowName={(number) => `line ${number}`}
          addWords="Add another line"
          least={3}
        />
        <TextArea
          name="deciding"
          label={partWords.deciding}
          hint="For example: We talk until nobody has a strong objection. If that takes too long, we vote, and everyone has one vote."
          rows={4}
          defaultValue={agreement?.deciding}
          optional
        />
        <TextArea
          name="disagreement"
          label={partWords.disagreement}
          hint="For example: We hear both sides without interrupting. We write down what was not agreed. Someone from outside can help."
          rows={4}
          defaultValue={agreement?.disagreement}
          optional
        />
        <Field
          name="reviewOn"
          type="date"
          label="A day to look at it again"
          hint="Half a year from now is a good start."
          width="medium"
          optional
        />
        <SubmitButton>Save these words</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
