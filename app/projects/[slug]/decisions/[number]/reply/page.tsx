import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { replyAction } from "../../actions";

export default function Reply({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "What the group says to it";
  return (
    <OneDecisionPage params={params} verb="decision.reply" title={title}>
      {({ number, version, setAsideBy, setAsideReason, setAsideReply }, { slug }) => (
        <ActionForm action={replyAction.bind(null, slug, number)} title={title}>
          <div className="prose">
            <p>{setAsideBy} set this decision aside.</p>
            <p className="as-written">{setAsideReason === "" ? "No reason was given." : `“${setAsideReason}”`}</p>
          </div>
          <HiddenVersion version={version} />
          <TextArea name="reply" label="What does the group say?" rows={5} defaultValue={setAsideReply} />
          <SubmitButton>Save this</SubmitButton>
        </ActionForm>
      )}
    </OneDecisionPage>
  );
}
