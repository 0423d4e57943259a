import Link from "next/link";
import { StatusMark } from "@/app/_ui/status";
import type { OwnWorkbook } from "@/lib/workbook/queries";
import { type Part, parts } from "@/lib/workbook/schema";
import { partWords } from "@/lib/workbook/words";

type PartListProps = { own: OwnWorkbook; showsProgress: boolean };

/** The opening question and the parts, each with whether one has gone through it. */
export function PartList({ own, showsProgress }: PartListProps) {
  return (
    <ol className="task-list">
      {parts.map((part, place) => (
        <li key={part} className="task">
          <span className="task__number" aria-hidden="true">
            {place > 0 && place}
          </span>
          <div className="task__body">
            <h3 className="task__name">
              <Link href={`/workbook/${part}`} aria-describedby={showsProgress ? `part-${part}` : undefined}>
                {partWords[part].name}
              </Link>
            </h3>
            <p className="task__hint">{partWords[part].about}</p>
          </div>
          {showsProgress && (
            <span className="task__status" id={`part-${part}`}>
              <Progress part={part} own={own} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Progress({ part, own }: { part: Part; own: OwnWorkbook }) {
  const status = own[part] ? "in-place" : "not-started";
  return (
    <span className={`status status--${status}`}>
      <StatusMark status={status} />
      {own[part] ? "Gone through" : "Not yet"}
    </span>
  );
}
