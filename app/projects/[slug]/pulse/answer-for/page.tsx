import { InsidePage, NotTheirs, OnlyWords } from "@/app/_shell/inside-page";
import { ActionForm } from "@/app/_ui/action-form";
import { Radios } from "@/app/_ui/radios";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { toBeHelped } from "@/lib/pulse/queries";
import { helpedBys } from "@/lib/pulse/schema";
import { helpedByWords } from "@/lib/pulse/words";
import { mayNow } from "../../people/_components/seats";
import { openAnswerable } from "../_components/open-answerable";
import { StatementChoices } from "../_components/statement-choices";
import { answerPulseForAction } from "../actions";

const title = "An answer from paper or the phone";

export default async function AnswerPulseFor({ params }: { params: Promise<{ slug: string }> }) {
  const { page, view, open, closedWords } = await openAnswerable(params, title);
  if (!mayNow(view, "pulse.answer-for")) return <NotTheirs {...page} who="facilitators" />;
  if (!open || closedWords)
    return (
      <OnlyWords {...page}>
        <p>{closedWords}</p>
      </OnlyWords>
    );
  const seats = await toBeHelped(view);
  if (seats.length === 0)
    return (
      <OnlyWords {...page}>
        <p>
          There is nobody to help: everyone here who has no e-mail address has answered, or takes a break. Whoever has
          an address answers alone.
        </p>
      </OnlyWords>
    );
  return (
    <InsidePage
      {...page}
      lede="For someone without an e-mail address. Read the statements to them as they stand, and choose what they say."
    >
      <div className="prose">
        <p>
          You will know what they answered. Tell them so before you begin, and tell nobody else. That you helped is in
          the record, beside that they answered. Only a facilitator can do this, never a lead.
        </p>
      </div>
      <ActionForm action={answerPulseForAction.bind(null, view.slug, open.number)} title={title}>
        <Select
          name="seat"
          label="Who answered"
          empty="Choose a person"
          options={seats.map(({ number, name }) => ({ value: String(number), label: name }))}
        />
        <Radios
          name="helpedBy"
          label="How their answer came to you"
          options={helpedBys.map((helpedBy) => ({ value: helpedBy, label: helpedByWords[helpedBy] }))}
        />
        <StatementChoices principles={view.framework.principles} />
        <SubmitButton>Put their answer in the box</SubmitButton>
      </ActionForm>
    </InsidePage>
  );
}
