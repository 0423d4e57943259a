import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { Gap } from "@/lib/people/queries";

type GapsRecordProps = { gaps: Gap[]; today: Day; home: string; mayAdd: boolean; mayFill: boolean };

/** Skills and voices that are missing, or were: who is looking, and by when. */
export function GapsRecord({ gaps, today, home, mayAdd, mayFill }: GapsRecordProps) {
  return (
    <Record id="gaps" name="Missing skills and voices" note="Who or what the table still needs, and who is looking.">
      {gaps.length === 0 && <p>No gap is written down yet. If a skill or a voice is missing, name it here.</p>}
      {gaps.length > 0 && (
        <ul className="lines">
          {gaps.map((gap) => (
            <li key={gap.number} className="line">
              <p className="line__what">{gap.missing}</p>
              <p className="line__facts">{gapInWords(gap, today)}</p>
              {mayFill && !gap.filledOn && (
                <div className="no-print">
                  <Actions>
                    <Link href={`${home}/gaps/${gap.number}/plan`}>
                      {gap.owner && gap.dueOn ? "Change who looks, or by when" : "Say who looks, and by when"}
                      <span className="visually-hidden">: {gap.missing}</span>
                    </Link>
                    <Link href={`${home}/gaps/${gap.number}/fill`}>
                      Mark as found<span className="visually-hidden">: {gap.missing}</span>
                    </Link>
                  </Actions>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <div className="no-print">
          <ButtonLink quiet href={`${home}/gaps/new`}>
            Name a gap
          </ButtonLink>
        </div>
      )}
    </Record>
  );
}

/** "Marie Renouf is looking. To be found by 3 March 2026. This day has passed." */
function gapInWords({ owner, dueOn, filledOn, filledBy }: Gap, today: Day): string {
  if (filledOn) return `Found on ${dayInWords(filledOn)}${filledBy ? `: ${filledBy.name}` : ""}.`;
  const who =
    owner === null
      ? "Nobody is looking yet"
      : `${owner.name} ${owner.hasLeft ? "was looking, and has left the table" : "is looking"}`;
  const when = dueOn === null ? "No day is set yet." : `To be found by ${dayInWords(dueOn)}.`;
  return `${who}. ${when}${isOverdue(dueOn, today) ? " This day has passed." : ""}`;
}
