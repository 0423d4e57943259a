import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { PriorityLine } from "@/lib/priorities/queries";

/** What was taken back, or was said by someone who has left: to be read, and counting nowhere. */
export function OffTheMap({ priorities, home }: { priorities: PriorityLine[]; home: string }) {
  if (priorities.length === 0) return null;
  return (
    <Record name="Not on the map any more" note="It stays to be read, and counts nowhere.">
      <ul className="lines">
        {priorities.map(({ number, what, by, takenBackOn }) => (
          <li key={number} className="line">
            <Link className="line__what" href={`${home}/${number}`}>
              {what}
            </Link>
            <p className="line__facts">
              {by.name}, {takenBackOn === null ? "who has left the table" : `taken back on ${dayInWords(takenBackOn)}`}
            </p>
          </li>
        ))}
      </ul>
    </Record>
  );
}
