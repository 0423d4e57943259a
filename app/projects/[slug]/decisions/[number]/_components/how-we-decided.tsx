import "../../_components/stances.css";
import { Record } from "@/app/_ui/record";
import { Seat } from "@/app/_ui/seat";
import { StanceMark } from "@/app/_ui/stance-mark";
import { dayInWords } from "@/lib/calendar/days";
import type { Decision, StanceLine } from "@/lib/decisions/queries";
import { methodHints, methodWords, stanceWords, votesInWords } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { type GroupThen, groupsThen, whoAnswered } from "./standing";

/** By which way, and how each person stood, group by group. An empty seat is said out loud. */
export function HowWeDecided({ decision, view }: { decision: Decision; view: ProjectView }) {
  const { method, votes, delegatedTo, proposedBy, meeting } = decision;
  return (
    <Record name="How we decided" id="how">
      <div className="prose">
        <p>
          <strong>{methodWords[method]}.</strong> {methodHints[method]}
        </p>
        {votes && <p>{votesInWords(votes)}.</p>}
        {delegatedTo !== "" && <p className="as-written">Decided by {delegatedTo}.</p>}
        {proposedBy && <p>Brought up by {proposedBy.name}.</p>}
        {meeting === null && <p>Decided outside a meeting.</p>}
      </div>
      <ul className="stances">
        {groupsThen(decision, view.framework).map((group) => (
          <GroupStances
            key={group.key}
            group={group}
            lines={decision.stances.filter((line) => line.group === group.key)}
            isMissing={decision.madeWithout.includes(group.key)}
          />
        ))}
      </ul>
    </Record>
  );
}

type GroupProps = { group: GroupThen; lines: StanceLine[]; isMissing: boolean };

function GroupStances({ group, lines, isMissing }: GroupProps) {
  const { key, name, letter, inSentence } = group;
  return (
    <li className="stances__group">
      <div className="stances__who">
        <Seat group={key} letter={letter} state={lines.length === 0 ? "empty" : "signed"} />
        <div>
          <h3 className="stances__name">{name}</h3>
          <p className="note">
            {lines.length === 0 ? "Empty seat" : `${whoAnswered(lines).length} of ${lines.length} answered`}
          </p>
        </div>
      </div>
      {lines.length > 0 && (
        <ul className="stance-list">
          {lines.map((line) => (
            <OneStance key={line.number} line={line} />
          ))}
        </ul>
      )}
      {isMissing && <p>{stampInWords(lines, inSentence)}</p>}
    </li>
  );
}

/** A correction may name someone who was left out: the stamp stays, and says what it is about. */
function stampInWords(lines: StanceLine[], inSentence: string): string {
  const wasHeard = lines.some(({ stance }) => stance !== "absent");
  return wasHeard
    ? `As it was first written down, nobody from ${inSentence} took part or was asked. The stamp stays for good.`
    : `Nobody from ${inSentence} took part or was asked. This decision keeps its stamp for good, even when someone joins.`;
}

/** A reason against it is kept in full below; every other one stands beside the name. */
function OneStance({ line: { name, stance, reason, givenOn } }: { line: StanceLine }) {
  const own = givenOn === null ? "" : `In their own words, ${dayInWords(givenOn)}.`;
  return (
    <li>
      <span className="stance-list__name">{name}</span>
      <StanceMark stance={stance}>{stanceWords[stance]}</StanceMark>
      {(reason !== "" || own !== "") && (
        <span className="note stance-list__note">
          {stance === "object" && reason !== "" && "Said why. It is kept in full below. "}
          {stance !== "object" && reason !== "" && <span className="as-written">“{reason}” </span>}
          {own}
        </span>
      )}
    </li>
  );
}
