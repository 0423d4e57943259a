import { InsidePage, NotTheirs } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Agreement, agreementOf } from "@/lib/agreement/queries";
import { mayNow, openTable } from "../../people/_components/seats";
import { AgreementFields } from "../_components/agreement-fields";
import { writeAgreementAction } from "../actions";

const title = "Write how we work together";

export default async function EditAgreement({ params }: { params: Promise<{ slug: string }> }) {
  const { viewer, view } = await openTable(params);
  const back = { href: `/projects/${view.slug}/agreement`, label: "How we work together" };
  const page = { viewer, view, part: "brief", title, back };
  if (!mayNow(view, "agreement.write")) return <NotTheirs {...page} who="table" />;
  const agreement = await agreementOf(view);
  return (
    <InsidePage
      {...page}
      lede={
        agreement?.adopted
          ? "What was adopted stays adopted. What you change waits for the next decision."
          : "Write down what is settled and leave the rest for later. Everyone at the table can change it."
      }
    >
      <ActionForm action={writeAgreementAction.bind(null, view.slug)} title={title} values={asTyped(agreement)}>
        <HiddenVersion version={agreement?.version ?? 0} />
        <AgreementFields />
        <SubmitButton>Save these words</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}

function asTyped(agreement: Agreement | null) {
  if (!agreement) return {};
  const { culture, deciding, disagreement, reviewOn } = agreement;
  return { culture: culture.map((text) => ({ text })), deciding, disagreement, reviewOn: reviewOn ?? "" };
}
