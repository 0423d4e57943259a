import { ActionForm } from "@/app/_ui/action-form";
import { Checkbox } from "@/app/_ui/checkbox";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { dayOf } from "@/lib/calendar/moments";
import { readingAsTyped } from "../../../../_components/as-typed";
import { ReadingFields } from "../../../../_components/reading-fields";
import { ReadingPage } from "../../../../_components/reading-page";
import { correctReadingAction } from "../../../../actions";

type CorrectProps = { params: Promise<{ slug: string; number: string; reading: string }> };

const title = "Put a reading right";

export default function CorrectReading({ params }: CorrectProps) {
  return (
    <ReadingPage params={params} verb="reading.correct" title={title}>
      {({ reading, measure, outcome }, { slug, network }) => (
        <ActionForm
          action={correctReadingAction.bind(null, { slug, outcome: outcome.number, reading: reading.number })}
          title={title}
          values={readingAsTyped(reading, measure.categories)}
        >
          <HiddenVersion version={reading.version} />
          <ReadingFields measure={measure} today={dayOf(new Date(), network.timeZone)} />
          <Checkbox small name="final" value="on" label="Measuring ends with this reading" />
          <TextArea
            name="why"
            label="Why is it put right?"
            hint="The figure of before stays beside it, to be read."
            rows={2}
          />
          <SubmitButton>Put it right</SubmitButton>
        </ActionForm>
      )}
    </ReadingPage>
  );
}
