import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { Round } from "@/lib/pulse/queries";

type OpenNowProps = {
  round: Round;
  home: string;
  mayAnswer: boolean;
  mayHelp: boolean;
  mayClose: boolean;
  /** Its last day is over, and it has not closed yet. */
  over: boolean;
};

/** While a pulse is open: until when, how many answered, and the ways to answer. */
export function OpenNow({ round, home, mayAnswer, mayHelp, mayClose, over }: OpenNowProps) {
  const { answers, openUntil, answeredByViewer } = round;
  return (
    <div className="no-print">
      <PlaceCard
        label="A pulse is open"
        what={answeredByViewer ? "Thank you: your answer is in." : "How does the work feel to you?"}
        actions={
          <>
            {mayAnswer && !over && !answeredByViewer && <ButtonLink href={`${home}/answer`}>Answer</ButtonLink>}
            {mayHelp && !over && <Link href={`${home}/answer-for`}>Put in an answer from paper or the phone</Link>}
            {mayClose && <Link href={`${home}/close`}>Close the pulse now</Link>}
          </>
        }
      >
        <p>
          {people(answers)} {answers === 1 ? "has" : "have"} answered so far.{" "}
          {over
            ? `The last day to answer was ${dayInWords(openUntil)}.`
            : `Answers can come until ${dayInWords(openUntil)}.`}{" "}
          What they are stays sealed until the pulse closes.
        </p>
      </PlaceCard>
    </div>
  );
}
