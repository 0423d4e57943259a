import { notHere } from "@/app/_shell/not-here";
import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dayOf } from "@/lib/calendar/moments";
import { numberIn } from "../../../../../people/_components/seats";
import { measureAsTyped } from "../../../../_components/as-typed";
import { MeasureFields } from "../../../../_components/measure-fields";
import { OutcomePage } from "../../../../_components/outcome-page";
import { changeIndicatorAction } from "../../../../actions";

type EditMeasureProps = { params: Promise<{ slug: string; number: string; measure: string }> };

const title = "Change how we will know";

export default async function EditMeasure({ params }: EditMeasureProps) {
  const wanted = numberIn((await params).measure);
  return (
    <OutcomePage params={params} verb="indicator.change" title={title}>
      {({ number, measures }, { slug, seats, network }) => {
        const measure = measures.find((one) => one.number === wanted);
        if (!measure) notHere();
        const save = changeIndicatorAction.bind(null, { slug, outcome: number, indicator: measure.number });
        return (
          <ActionForm action={save} title={title} values={measureAsTyped(measure)}>
            <HiddenVersion version={measure.version} />
            <MeasureFields seats={seats} today={dayOf(new Date(), network.timeZone)} />
            <SubmitButton>Save this</SubmitButton>
          </ActionForm>
        );
      }}
    </OutcomePage>
  );
}
