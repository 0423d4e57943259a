import { Seat } from "./seat";

/** What the round table's marks mean. */
export function PictureKey({
  group = "lived-experience",
  rings = true,
  paused = false,
}: {
  group?: string;
  rings?: boolean;
  paused?: boolean;
}) {
  return (
    <ul className="picture-key">
      <li>
        <Seat group={group} state="signed" /> Signed the statements
      </li>
      <li>
        <Seat group={group} state="open" /> Not signed yet
      </li>
      <li>
        <Seat group="third-sector" state="empty" /> Empty seat
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
