import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { views, viewWords, viewWordsFor } from "@/lib/priorities/words";
import { numberIn } from "../../../_components/seats";
import { PriorityPage } from "../../_components/priority-page";
import { viewPriorityAction, viewPriorityForAction } from "../../actions";

type ViewProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ for?: string | string[] }>;
};

export default async function ViewPriority({ params, searchParams }: ViewProps) {
  const { for: seat } = await searchParams;
  return (
    <PriorityPage
      params={params}
      deed="view"
      forSeat={typeof seat === "string" ? numberIn(seat) : undefined}
      title={(speaker) => (speaker && !speaker.isOwn ? `How it sits with ${speaker.name}` : "How it sits with you")}
    >
      {(priority, speaker, { slug }) => {
        const before = priority.views.find((one) => one.seat === speaker.seat);
        const said = before && before.view !== "neither" ? before : undefined;
        const words = speaker.isOwn ? viewWords : viewWordsFor;
        return (
          <ActionForm
            action={
              speaker.isOwn
                ? viewPriorityAction.bind(null, slug, priority.number)
                : viewPriorityForAction.bind(null, slug, priority.number, speaker.seat)
            }
            title={speaker.isOwn ? "How it sits with you" : `How it sits with ${speaker.name}`}
          >
            {priority.why !== "" && <p className="prose as-written">{priority.why}</p>}
            <HiddenVersion version={before?.version ?? 0} />
            <HiddenVersion name="shown" version={priority.version} />
            <Radios
              name="view"
              label={speaker.isOwn ? "How does it sit with you?" : `How does it sit with ${speaker.name}?`}
              defaultValue={said?.view}
              options={views
                .filter((value) => said || value !== "neither")
                .map((value) => ({ value, label: words[value] }))}
            />
            <TextArea
              name="why"
              label="Why"
              optional
              hint="Everyone at the table reads it, with the name. What would help both?"
              rows={4}
              defaultValue={said?.why}
            />
            <SubmitButton>Save this</SubmitButton>
          </ActionForm>
        );
      }}
    </PriorityPage>
  );
}
