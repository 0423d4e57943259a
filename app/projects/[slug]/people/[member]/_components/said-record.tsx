import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import type { SeatDetails } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";
import { answerInWords, askedWords } from "../../_components/words";

/** What the person said that everyone at the table may read. */
export function SaidRecord({ view, seat }: { view: ProjectView; seat: SeatDetails }) {
  const answers = [
    ["strengths", seat.strengthsAnswer, seat.strengths],
    ["hopes", seat.hopesAnswer, seat.hopes],
    ["recognition", seat.recognitionAnswer, seat.recognition],
  ] as const;
  return (
    <Record
      name={seat.isOwn ? "What you said" : "What they said"}
      note="Everyone at the table and the network's coordinators can read this."
    >
      <SummaryList
        rows={answers.map(([about, answer, said]) => ({
          name: askedWords[about],
          value: <span className="as-written">{answerInWords(answer, said)}</span>,
        }))}
      />
      {mayNow(view, "member.describe", seat.isOwn) && seat.leftOn === null && (
        <div className="no-print">
          <ButtonLink quiet href={`/projects/${view.slug}/people/${seat.number}/edit`}>
            {seat.isOwn ? "Change what you said" : "Write down what they said"}
          </ButtonLink>
        </div>
      )}
    </Record>
  );
}
