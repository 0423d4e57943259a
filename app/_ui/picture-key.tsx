import type { Group } from "./group";
import { Seat } from "./seat";

/** What the round table's marks mean, shown on two of its groups. */
export function PictureKey({ groups, rings, paused }: { groups: Group[]; rings: boolean; paused: boolean }) {
  const seated = groups[1] ?? groups[0];
  const empty = groups.at(-1);
  if (!seated || !empty) return null;
  return (
    <ul className="picture-key">
      <li>
        <Seat group={seated.key} letter={seated.letter} state="signed" /> Signed the statements
      </li>
      <li>
        <Seat group={seated.key} letter={seated.letter} state="open" /> Not signed yet
      </li>
      <li>
        <Seat group={empty.key} letter={empty.letter} state="empty" /> Empty seat
      </li>
      {rings && (
        <li>
          <svg className="seat" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="11" fill="var(--lichen-2)" />
            <circle cx="12" cy="12" r="7.4" fill="none" stroke="var(--rule-strong)" strokeWidth="1.5" />
            <circle cx="12" cy="12" r="3.6" fill="none" stroke="var(--rule-strong)" strokeWidth="1.5" />
          </svg>
          One ring for each meeting
        </li>
      )}
      {paused && (
        <li>
          <svg className="seat" viewBox="-12 -12 24 24" aria-hidden="true">
            <circle r="10" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
            <path d="M-3 -4V4M3 -4V4" stroke="var(--ink)" strokeWidth="2.6" strokeLinecap="round" />
          </svg>
          Taking a break
        </li>
      )}
    </ul>
  );
}
