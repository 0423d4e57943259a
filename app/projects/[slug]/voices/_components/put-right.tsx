import { History, HistoryItem } from "@/app/_ui/history";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { HistoryLine } from "@/lib/history/queries";
import { Changed } from "../../history/_components/changed";

type PutRightProps = { corrections: HistoryLine[]; timeZone: string };

/** Said right below the words, so that nobody takes them for the first ones. */
export function PutRightOn({ corrections: [latest], timeZone }: PutRightProps) {
  return latest ? <p className="note">Put right on {dayInWords(dayOf(latest.at, timeZone))}.</p> : null;
}

/** How it was written down before, and by whom it was put right. */
export function PutRight({ corrections, timeZone }: PutRightProps) {
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">Put right</h2>
      <History>
        {corrections.map(({ seq, at, actor, changes }) => (
          <HistoryItem key={seq} when={dayInWords(dayOf(at, timeZone))} changes={<Changed changes={changes} />}>
            <p>
              <strong>{actor ?? "Alongside"}</strong> put this right.
            </p>
          </HistoryItem>
        ))}
      </History>
    </section>
  );
}
