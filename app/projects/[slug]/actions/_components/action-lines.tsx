import Link from "next/link";
import type { Action } from "@/lib/actions/queries";
import type { Day } from "@/lib/calendar/days";
import { Due } from "./due";
import { Lit } from "./lit";
import { ownerInWords } from "./words";

type ActionLinesProps = { actions: Action[]; today: Day; home: string; ownSeat: number | null; mayAct: boolean };

/** What is still to be done: who does it, and by when. */
export function ActionLines({ actions, today, home, ownSeat, mayAct }: ActionLinesProps) {
  return (
    <ul className="lines">
      {actions.map((action) => (
        <li key={action.number} className="line">
          <Link className="line__what as-written" href={`${home}/${action.number}`}>
            {action.what}
          </Link>
          <div className="line__facts">
            {action.owner?.hasLeft ? <Lit>{ownerInWords(action)}</Lit> : ownerInWords(action)}
          </div>
          <div className="line__facts">
            <Due dueOn={action.dueOn} today={today} />
          </div>
          {mayAct && <QuickWay action={action} home={home} ownSeat={ownSeat} />}
        </li>
      ))}
    </ul>
  );
}

/** The one thing that is most likely to happen next: taking it on, or saying that it is done. */
function QuickWay({ action, home, ownSeat }: Pick<ActionLinesProps, "home" | "ownSeat"> & { action: Action }) {
  const { number, owner, what } = action;
  const isFree = owner === null || owner.hasLeft;
  if (!isFree && owner.number !== ownSeat) return null;
  return (
    <p className="no-print">
      <Link className="standalone-link" href={`${home}/${number}/${isFree ? "change?take=1" : "finish"}`}>
        {isFree ? "Take this on" : "Say that it is done"}
        <span className="visually-hidden">: {what}</span>
      </Link>
    </p>
  );
}
