import type { Group } from "./group";
import { Seat } from "./seat";
import { type AreaStatus, StatusMark, statusWords } from "./status";

const statuses: AreaStatus[] = ["not-started", "in-progress", "in-place", "confirmed-together"];

/** What the portfolio's marks mean. */
export function KeyBox({ groups, areas }: { groups: Group[]; areas: { number: number; name: string }[] }) {
  const sample = groups.at(-1);
  return (
    <details className="key-box" open>
      <summary>What the marks mean</summary>
      <div className="key-box__body">
        <ul className="key" aria-label="Seats">
          {groups.map((group) => (
            <li key={group.key}>
              <Seat group={group.key} letter={group.letter} state="signed" />
              {group.name}
            </li>
          ))}
          {sample && (
            <li>
              <Seat group={sample.key} letter={sample.letter} state="empty" />
              Empty seat
            </li>
          )}
        </ul>
        <ul className="key" aria-label="Checklist marks">
          {statuses.map((status) => (
            <li key={status} className={`status--${status}`}>
              <StatusMark status={status} />
              {statusWords[status]}
            </li>
          ))}
        </ul>
        <ul className="key" aria-label="Checklist areas">
          {areas.map((area) => (
            <li key={area.number}>
              <b>{area.number}</b> {area.name}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
