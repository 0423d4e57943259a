import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { PlaceCard } from "@/app/_ui/place-card";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { Round } from "@/lib/ladder/queries";

type AskingProps = {
  round: Round;
  home: string;
  mayAnswer: boolean;
  mayClose: boolean;
  /** Its last day is over, and it has not closed yet. */
  over: boolean;
};

/** While everyone is being asked: until when, how many answered, and the way to answer. */
export function Asking({ round, home, mayAnswer, mayClose, over }: AskingProps) {
  const { answers, openUntil, answeredByViewer } = round;
  const soFar = `${people(answers)} ${answers === 1 ? "has" : "have"} answered so far.`;
  return (
    <div className="no-print">
      <PlaceCard
        label="Everyone is being asked"
        what={answeredByViewer ? "Thank you: your answer is in." : "How does it feel to you?"}
        actions={
          <>
            {mayAnswer && !over && !answeredByViewer && <ButtonLink href={`${home}/felt`}>Say how it feels</ButtonLink>}
            {mayClose && <Link href={`${home}/close`}>Close the question now</Link>}
          </>
        }
      >
        <p>
          {soFar}{" "}
          {over
            ? `The last day to answer was ${dayInWords(openUntil)}. What they are stays sealed until the question closes.`
            : `Answers can come until ${dayInWords(openUntil)}. What they are stays sealed until then.`}
        </p>
      </PlaceCard>
    </div>
  );
}
