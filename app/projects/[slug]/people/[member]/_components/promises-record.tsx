import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { PromiseMade, SeatDetails } from "@/lib/people/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../_components/seats";
import { promiseWords } from "../../_components/words";

type PromisesRecordProps = { view: ProjectView; seat: SeatDetails; promises: PromiseMade[] | null; today: Day };

/** What was promised to this person. Whoever may not read it is not told that there is anything. */
export function PromisesRecord({ view, seat, promises, today }: PromisesRecordProps) {
  if (promises === null) return null;
  const here = `/projects/${view.slug}/people/${seat.number}`;
  const mayMake = mayNow(view, "promise.make") && seat.leftOn === null;
  const mayKeep = mayNow(view, "promise.keep", seat.isOwn);
  return (
    <Record
      id="promises"
      name="Promises"
      note={`Payment, expenses, formats and access. Only ${seat.isOwn ? "you" : "the person"}, the lead and the facilitators can read this.`}
    >
      {promises.length === 0 && <p>Nothing is promised yet.</p>}
      {promises.length > 0 && (
        <ul className="lines">
          {promises.map((promise) => (
            <li key={promise.number} className="line">
              <p className="label">{promiseWords[promise.kind]}</p>
              <p className="line__what as-written">{promise.what}</p>
              <p className="line__facts">{promiseInWords(promise, today)}</p>
              {mayKeep && promise.doneOn === null && (
                <p className="no-print">
                  <Link className="standalone-link" href={`${here}/promises/${promise.number}/keep`}>
                    Say that it was kept<span className="visually-hidden">: {promise.what}</span>
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <div className="no-print">
          <ButtonLink quiet href={`${here}/promises/new`}>
            Write down a promise
          </ButtonLink>
        </div>
      )}
    </Record>
  );
}

function promiseInWords({ dueOn, doneOn }: PromiseMade, today: Day): string {
  if (doneOn !== null) return `Kept on ${dayInWords(doneOn)}.`;
  if (dueOn === null) return "Not kept yet. No day is set.";
  return isOverdue(dueOn, today)
    ? `Not kept yet. It was due on ${dayInWords(dueOn)}.`
    : `To be kept by ${dayInWords(dueOn)}.`;
}
