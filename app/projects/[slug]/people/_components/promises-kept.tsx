import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { Record } from "@/app/_ui/record";
import { count } from "@/lib/checklist/words";
import type { PromisesKept } from "@/lib/people/queries";

/** For those who look after promises: how many were kept, and to whom some are still open. Never what they are. */
export function PromisesKeptRecord({ kept, home }: { kept: PromisesKept[]; home: string }) {
  const sum = (part: "kept" | "made" | "overdue") => kept.reduce((total, seat) => total + seat[part], 0);
  const open = kept.filter((seat) => seat.kept < seat.made);
  return (
    <Record id="promises" name="Promises" note="Only the lead and the facilitators see this." onScreenOnly>
      {kept.length === 0 && (
        <p>No promise is written down yet. Each stands on the page of the person it was made to.</p>
      )}
      {kept.length > 0 && (
        <p className="line__what">
          {sum("kept")} of {count(sum("made"), "promise", "promises")} kept
          {sum("overdue") > 0 && `, ${sum("overdue")} overdue`}.
        </p>
      )}
      {open.length > 0 && (
        <ul className="plain-list">
          {open.map((seat) => (
            <li key={seat.number} className="plain-list__row">
              <Link className="name-link" href={`${home}/${seat.number}#promises`}>
                {seat.name}
              </Link>
              <span className="note">
                {seat.kept} of {seat.made} kept
                {seat.overdue > 0 && (
                  <strong className="promises-overdue">
                    <Icon name="clock" /> {seat.overdue} overdue
                  </strong>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Record>
  );
}
