import Link from "next/link";
import type { Action } from "@/lib/actions/queries";
import { endInWords } from "./words";

/** What was done, with what came of it, and what was not needed any more. */
export function EndedLines({ actions, home }: { actions: Action[]; home: string }) {
  return (
    <ul className="lines">
      {actions.map((action) => (
        <li key={action.number} className="line">
          <Link className="line__what as-written" href={`${home}/${action.number}`}>
            {action.what}
          </Link>
          <p className="line__facts">{endInWords(action)}</p>
          {action.doneNote !== "" && <p className="line__note as-written">{action.doneNote}</p>}
        </li>
      ))}
    </ul>
  );
}
