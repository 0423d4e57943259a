import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import type { SeatDetails } from "@/lib/people/queries";
import { answerInWords, askedWords } from "../../_components/words";

/** Access needs, contact and e-mail for those who may read them; for everyone else only whether the person was asked. */
export function PrivateRecord({ seat }: { seat: SeatDetails }) {
  const words = (answer: SeatDetails["contactAnswer"], about: "accessNeeds" | "contact") => {
    if (!seat.private) return answer === "not-asked" ? "Not asked yet" : "Asked";
    return <span className="as-written">{answerInWords(answer, seat.private[about])}</span>;
  };
  const email = seat.private?.email ?? "None. That is fine: others can write down what this person says.";
  return (
    <Record
      name="Private"
      note={`Only ${seat.isOwn ? "you" : "the person"}, the lead and the facilitators can read ${seat.private ? "this" : "what was said"}.`}
    >
      <SummaryList
        rows={[
          { name: askedWords.accessNeeds, value: words(seat.accessNeedsAnswer, "accessNeeds") },
          { name: askedWords.contact, value: words(seat.contactAnswer, "contact") },
          ...(seat.private ? [{ name: "E-mail", value: email }] : []),
          ...(seat.private?.leftReason ? [{ name: "Why they left", value: reasonFor(seat.private.leftReason) }] : []),
        ]}
      />
    </Record>
  );
}

function reasonFor(leaving: string) {
  return <span className="as-written">{leaving}</span>;
}
