import { ActionForm } from "@/app/_ui/action-form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { MeasureFields } from "../../../_components/measure-fields";
import { OutcomePage } from "../../../_components/outcome-page";
import { addIndicatorAction } from "../../../actions";

type NewMeasureProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ saved?: string }>;
};

const title = "How we will know";

export default async function NewMeasure({ params, searchParams }: NewMeasureProps) {
  const { saved } = await searchParams;
  return (
    <OutcomePage params={params} verb="indicator.add" title={title}>
      {({ number }, { slug, seats, network }) => (
        <>
          {saved === "added" && <Notice>Saved: one more outcome. Now say how you will know.</Notice>}
          <ActionForm action={addIndicatorAction.bind(null, { slug, outcome: number })} title={title}>
            <MeasureFields seats={seats} today={dayOf(new Date(), network.timeZone)} />
            <SubmitButton>Save this measure</SubmitButton>
          </ActionForm>
        </>
      )}
    </OutcomePage>
  );
}
