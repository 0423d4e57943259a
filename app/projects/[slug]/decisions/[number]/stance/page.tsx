import { ActionForm } from "@/app/_ui/action-form";
import { HiddenVersion } from "@/app/_ui/hidden-version";
import { Radios } from "@/app/_ui/radios";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { ownStances, stanceHints, stanceWords } from "@/lib/decisions/words";
import { satThen } from "@/lib/meetings/rules";
import { OneDecisionPage } from "../../_components/one-decision-page";
import { giveStanceAction } from "../../actions";

export default function GiveStance({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const title = "How you stand";
  return (
    <OneDecisionPage params={params} verb="stance.give" title={title}>
      {(decision, { slug, seats, ownSeat }) => {
        const seat = seats.find(({ number }) => number === ownSeat);
        const own = decision.stances.find(({ number }) => number === ownSeat);
        if (!own && !(seat && satThen(seat, decision.decidedOn)))
          return (
            <div className="prose">
              <p>You did not have a seat here when this was decided. You can ask for a new look at it.</p>
            </div>
          );
        return (
          <ActionForm action={giveStanceAction.bind(null, slug, decision.number)} title={title}>
            <div className="prose">
              <p>
                {own
                  ? `It is written down as “${stanceWords[own.stance]}”${own.givenOn === null ? ", by whoever wrote the decision down" : ""}. You can put that right.`
                  : "Nothing is written down of you yet."}{" "}
                What was written before stays in the history, and the decision itself stays as it is.
              </p>
            </div>
            <HiddenVersion version={own?.version ?? 0} />
            <Radios
              name="stance"
              label="How do you stand to it?"
              defaultValue={own?.givenOn ? own.stance : undefined}
              options={ownStances.map((value) => ({ value, label: stanceWords[value], hint: stanceHints[value] }))}
            />
            <TextArea
              name="reason"
              label="Why"
              hint="Needed when you disagree. It stands here in full, with your name."
              rows={4}
              defaultValue={own?.reason}
            />
            <SubmitButton>Save how I stand</SubmitButton>
          </ActionForm>
        );
      }}
    </OneDecisionPage>
  );
}
