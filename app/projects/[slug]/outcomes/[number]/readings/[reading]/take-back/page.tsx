import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ReadingPage } from "../../../../_components/reading-page";
import { takeBackReadingAction } from "../../../../actions";

type TakeBackProps = { params: Promise<{ slug: string; number: string; reading: string }> };

const title = "Take a reading back";

export default function TakeBackReading({ params }: TakeBackProps) {
  return (
    <ReadingPage params={params} verb="reading.take-back" title={title}>
      {({ reading, outcome }, { slug }) => (
        <ActionForm
          action={takeBackReadingAction.bind(null, { slug, outcome: outcome.number, reading: reading.number })}
          title={title}
        >
          <p className="prose">
            For what was written down by mistake. It stays to be read under “Taken back”, and counts nowhere any more.
            If only the figure is wrong, put that right instead.
          </p>
          <SubmitButton>Yes, take it back</SubmitButton>
        </ActionForm>
      )}
    </ReadingPage>
  );
}
