import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import type { Agreement } from "@/lib/agreement/queries";
import { dayInWords } from "@/lib/calendar/days";
import type { ProjectView } from "@/lib/projects/queries";
import { Changed } from "../../history/_components/changed";
import { mayNow } from "../../people/_components/seats";

type AdoptProps = { view: ProjectView; agreement: Agreement };

/** Whether a decision adopted these words, and what is newer than that; with the way to the next decision. */
export function AdoptRecord({ view, agreement: { version, adopted, newer, adoptedOn } }: AdoptProps) {
  const decisions = `/projects/${view.slug}/decisions`;
  const mayDecide = mayNow(view, "decision.record");
  const adopt = mayDecide && (
    <p className="no-print">
      <ButtonLink href={`${decisions}/new?kind=adopt-agreement&shown=${version}`}>Adopt it by a decision</ButtonLink>
    </p>
  );
  if (adopted === null) {
    return (
      <Record name="Adopted together" note="Best by your second meeting." id="adopt">
        <p>
          <strong>Not adopted by a decision yet.</strong>
        </p>
        <p className="prose">Read it to one another first, so that everyone can say what is missing.</p>
        {adopt}
      </Record>
    );
  }
  return (
    <>
      <Record name="Adopted together" id="adopt">
        <p>
          <Link className="standalone-link" href={`${decisions}/${adopted.decision}`}>
            Adopted by decision {adopted.decision} on {dayInWords(adopted.decidedOn)}
          </Link>
        </p>
        {adoptedOn !== null && adoptedOn !== adopted.decidedOn && (
          <p className="note">First adopted on {dayInWords(adoptedOn)}.</p>
        )}
      </Record>
      {newer && (
        <Record name="Newer words" note="They are not adopted yet. Above are the words that were." id="newer">
          {newer.length > 0 ? <Changed changes={newer} /> : <p>The same lines, in another order.</p>}
          {adopt}
        </Record>
      )}
    </>
  );
}
