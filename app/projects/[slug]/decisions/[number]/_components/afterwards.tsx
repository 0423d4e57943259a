import Link from "next/link";
import { Flag } from "@/app/_ui/flag";
import { Record } from "@/app/_ui/record";
import type { Action } from "@/lib/actions/queries";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";
import type { Decision } from "@/lib/decisions/queries";
import type { ProjectView } from "@/lib/projects/queries";
import { ActionsFrom } from "../../../actions/_components/actions-from";
import { mayNow } from "../../../people/_components/seats";
import { Ways } from "./ways";

type AfterwardsProps = { decision: Decision; view: ProjectView };

/** When the group looks at it again, or what it saw then. */
export function LookingAgain({ decision, view, today }: AfterwardsProps & { today: Day }) {
  const { reviewOn, lookedAgainOn, lookedAgainNote } = decision;
  const isOpen = lookedAgainOn === null;
  return (
    <Record name="When we look again" id="look-again">
      {isOpen && reviewOn === null && <p className="prose">No day is set.</p>}
      {isOpen && reviewOn !== null && (
        <p className="decision-words">
          <time dateTime={reviewOn}>{dayInWords(reviewOn)}</time>
        </p>
      )}
      {isOpen && isOverdue(reviewOn, today) && <Flag kind="now">This day is over.</Flag>}
      {lookedAgainOn !== null && <p className="decision-words">We looked again on {dayInWords(lookedAgainOn)}</p>}
      {lookedAgainNote !== "" && <p className="decision-text as-written">{lookedAgainNote}</p>}
      <Ways
        decision={decision}
        view={view}
        ways={[
          { verb: "decision.look-again", path: "look-again", words: "Say what you saw when you looked again" },
          {
            verb: "decision.date-review",
            path: "look-again/day",
            words: isOpen && reviewOn !== null ? "Move the day" : "Set a day to look again",
          },
        ]}
      />
    </Record>
  );
}

/** Set aside by someone outside the group: by whom and why, and what the group says to it. */
export function SetAside({ decision, view }: AfterwardsProps) {
  const { setAsideOn, setAsideBy, setAsideReason, setAsideReply } = decision;
  if (setAsideOn === null) return null;
  return (
    <Record name="Set aside from outside" id="set-aside">
      <p className="decision-words">
        By {setAsideBy}, on {dayInWords(setAsideOn)}
      </p>
      <p className="decision-text as-written">{setAsideReason || "No reason was given."}</p>
      <div className="dissent">
        <div>
          <h3 className="label">What the group says</h3>
          <p className="as-written">{setAsideReply || "Nothing yet."}</p>
        </div>
      </div>
      <Ways
        decision={decision}
        view={view}
        ways={[
          {
            verb: "decision.reply",
            path: "reply",
            words: setAsideReply ? "Change what the group says" : "Write what the group says to it",
          },
        ]}
      />
    </Record>
  );
}

/** What is to be done since the decision. */
export function ToBeDone({ decision, view, actions }: AfterwardsProps & { actions: Action[] }) {
  const mayAdd = mayNow(view, "action.add");
  if (actions.length === 0 && !mayAdd) return null;
  return (
    <Record name="To be done" note="Actions that come from this decision." id="to-be-done">
      {actions.length === 0 ? (
        <p className="prose">Nothing is written down yet.</p>
      ) : (
        <ActionsFrom view={view} actions={actions} />
      )}
      {mayAdd && (
        <p className="no-print">
          <Link className="standalone-link" href={`/projects/${view.slug}/actions/new?decision=${decision.number}`}>
            Write down an action from this decision
          </Link>
        </p>
      )}
    </Record>
  );
}
