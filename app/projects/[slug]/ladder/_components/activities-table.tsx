import Link from "next/link";
import { CardCell, CardRow, CardTable } from "@/app/_ui/card-table";
import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { Activity } from "@/lib/engagement/queries";
import { kindWords } from "@/lib/engagement/words";
import type { FrameworkContent } from "@/lib/framework/schema";

type ActivitiesTableProps = { activities: Activity[]; framework: FrameworkContent; home: string; mayChange: boolean };

/** What was done with people, the latest first, each on its rung. */
export function ActivitiesTable({ activities, framework, home, mayChange }: ActivitiesTableProps) {
  return (
    <CardTable label="What we did, one by one" headings={["What we did", "When", "For whom", "Rung"]}>
      {activities.map((activity) => (
        <CardRow key={activity.number}>
          <CardCell label="What we did">
            <div>
              <strong>{activity.what}</strong>
              <p className="note">{kindWords[activity.kind]}</p>
              {activity.why !== "" && <p className="note as-written">{activity.why}</p>}
              {mayChange && <Ways activity={activity} home={home} />}
            </div>
          </CardCell>
          <CardCell label="When">{dayInWords(activity.heldOn)}</CardCell>
          <CardCell label="For whom">{forWhom(activity)}</CardCell>
          <CardCell label="Rung">
            <RungName rung={activity.rung} framework={framework} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}

function forWhom({ forWhom: whom, howMany }: Activity): string {
  const number = howMany === null ? "" : people(howMany);
  return [whom, number].filter((words) => words !== "").join(", ") || "–";
}

function RungName({ rung, framework }: { rung: number; framework: FrameworkContent }) {
  const known = framework.rungs.find(({ number }) => number === rung);
  const band = framework.bands.find(({ key }) => key === known?.band);
  return (
    <span>
      <b>{rung}</b> {known?.name}
      <span className="note">
        {" "}
        {band?.name}
        {rung === framework.thresholds.coercionRung && ". Never right."}
      </span>
    </span>
  );
}

function Ways({ activity: { number, what }, home }: { activity: Activity; home: string }) {
  return (
    <p className="line__links no-print">
      <Link className="standalone-link" href={`${home}/engagement/${number}/edit`}>
        Put right<span className="visually-hidden">: {what}</span>
      </Link>
      <Link className="standalone-link" href={`${home}/engagement/${number}/take-back`}>
        Take back<span className="visually-hidden">: {what}</span>
      </Link>
    </p>
  );
}

/** What was written down by mistake: to be read, and counted nowhere. */
export function TakenBack({ activities }: { activities: Activity[] }) {
  return (
    <details className="more">
      <summary>Taken back ({activities.length}): these count nowhere</summary>
      <ul className="bulleted">
        {activities.map(({ number, what, heldOn, takenBackOn, rung }) => (
          <li key={number}>
            <del>{what}</del>, {dayInWords(heldOn)}, on rung {rung}. Taken back
            {takenBackOn && ` on ${dayInWords(takenBackOn)}`}.
          </li>
        ))}
      </ul>
    </details>
  );
}
