import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import { listWithAnd, people } from "@/lib/checklist/words";
import type { Route } from "@/lib/people/queries";

type RouteListProps = { routes: Route[]; groupNames: Map<string, string>; home: string; mayRecord: boolean };

export const wayWords = { offline: "Without the internet", online: "Online" };

/** Each way of asking: how, where and when, for whom, and who came. */
export function RouteList({ routes, groupNames, home, mayRecord }: RouteListProps) {
  return (
    <ul className="lines">
      {routes.map((route) => (
        <li key={route.number} className="line">
          <p className="line__what">{route.what}</p>
          <p className="line__facts">
            {wayWords[route.way]}, at {route.place}, on {dayInWords(route.on)}. For{" "}
            {route.group === null ? "everyone" : (groupNames.get(route.group) ?? route.group)}.
          </p>
          <p className="line__facts">{whoCame(route.answeredBy)}</p>
          {mayRecord && (
            <p className="no-print">
              <Link className="standalone-link" href={`${home}/routes/${route.number}/answers`}>
                {route.answeredBy.length > 0 ? "Change who came this way" : "Say who came this way"}
                <span className="visually-hidden">: {route.what}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "2 people came this way: Ana Ferreira and Pat Hamon." */
function whoCame(answeredBy: Route["answeredBy"]): string {
  if (answeredBy.length === 0) return "Nobody has come this way yet.";
  return `${people(answeredBy.length)} came this way: ${listWithAnd(answeredBy.map(({ name }) => name))}.`;
}
