import { ActionForm } from "@/app/_ui/action-form";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { raiseFindingAction } from "../../../actions";
import { AuditPage, titleIn, whyNot } from "../../_components/audit-page";
import { FindingFields } from "../../_components/finding-fields";
import { openAuditPage } from "../../_components/open-audit";

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<{ about?: string | string[] }>;
};

const title = "Raise a finding";

export default async function RaiseFinding({ params, searchParams }: Props) {
  const opened = await openAuditPage(params);
  const { about } = await searchParams;
  const obstacle = whyNot(opened.audit, opened.view);
  return (
    <AuditPage
      opened={opened}
      title={title}
      lede="Everyone at the table is told. They can answer, say where they see it differently, and show what was done."
      isForm
    >
      {obstacle ? (
        <>
          <PageTitle title={titleIn(opened, title)} />
          <p>{obstacle}</p>
        </>
      ) : (
        <ActionForm action={raiseFindingAction.bind(null, opened.place)} title={titleIn(opened, title)}>
          <FindingFields audit={opened.audit} subject={typeof about === "string" ? about : undefined} />
          <SubmitButton>Raise this finding</SubmitButton>
        </ActionForm>
      )}
    </AuditPage>
  );
}
