import Link from "next/link";
import { Ruled } from "@/app/_ui/ruled";
import { momentInWords } from "@/lib/calendar/moments";
import type { HistoryLine } from "@/lib/history/queries";
import type { ProjectView } from "@/lib/projects/queries";

export function LatestChanges({ view, lines }: { view: ProjectView; lines: HistoryLine[] }) {
  return (
    <Ruled title="Latest changes">
      <ol className="latest">
        {lines.map(({ seq, actor, deed, at }) => (
          <li key={seq}>
            <p>
              {actor ?? "Alongside"} {deed}.
            </p>
            <p className="note">{momentInWords(at, view.network.timeZone)}</p>
          </li>
        ))}
      </ol>
      <Link className="standalone-link" href={`/projects/${view.slug}/history`}>
        See the whole history
      </Link>
    </Ruled>
  );
}
