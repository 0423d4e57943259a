import { FindingLines } from "@/app/_components/audits/finding-lines";
import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { PageTitle } from "@/app/_ui/page-title";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { inTheWayOfClosing, isOpen } from "@/lib/audits/rules";
import { notJudgedInWords } from "@/lib/audits/words";
import { dayOf } from "@/lib/calendar/moments";
import { closeAuditAction } from "../../actions";
import { AuditPage, titleIn, whyNot } from "../_components/audit-page";
import { openAuditPage } from "../_components/open-audit";

const title = "Close the audit";

export default async function CloseAudit({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const opened = await openAuditPage(params);
  const { audit, view, home, place } = opened;
  const open = audit.findings.filter(isOpen);
  const nothingSaid = audit.judgements.length === 0 && audit.findings.length === 0;
  const notJudged = audit.closedOn === null && notJudgedInWords(audit);
  const today = dayOf(new Date(), view.network.timeZone);
  const obstacle = whyNot(audit, view) ?? inTheWayOfClosing(audit.findings, today);
  return (
    <AuditPage
      opened={opened}
      title={title}
      lede="Its report stays as it is then, with what is still open and with every disagreement."
      isForm
    >
      {obstacle && (
        <>
          <PageTitle title={titleIn(opened, title)} />
          <p>{obstacle}</p>
        </>
      )}
      {notJudged && <p>{notJudged}</p>}
      {open.length > 0 && (
        <section>
          <h2 className="section-title">Still open</h2>
          <FindingLines audit={audit} findings={open} home={home} />
        </section>
      )}
      {obstacle === null && (
        <ActionForm action={closeAuditAction.bind(null, place)} title={titleIn(opened, title)}>
          <TextArea
            name="conclusion"
            label="What it came to"
            hint="A few sentences that stand at the head of the report."
          />
          {open.length > 0 && <Checkbox name="goAhead" value="on" label="Close it with what is still open" />}
          {nothingSaid && <Checkbox name="goAhead" value="on" label="Close it with nothing judged and no finding" />}
          <SubmitButton>Close the audit</SubmitButton>
        </ActionForm>
      )}
    </AuditPage>
  );
}
