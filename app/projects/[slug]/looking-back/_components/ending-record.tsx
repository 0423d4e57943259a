import Link from "next/link";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { dayInWords } from "@/lib/calendar/days";
import type { Ending } from "@/lib/reflections/queries";

type EndingRecordProps = { ending: Ending | null; home: string; mayWrite: boolean; who: string };

/** What was accepted, and when and how people were told. */
export function EndingRecord({ ending, home, mayWrite, who }: EndingRecordProps) {
  return (
    <Record name="How it ended" note="What was accepted, and how everyone heard of it.">
      <div className="prose">
        <h3>What was accepted</h3>
        <p className="as-written">{ending?.accepted || "Not written down yet."}</p>
        <h3>Telling everyone</h3>
        {ending?.toldOn ? (
          <>
            <p>Everyone was told on {dayInWords(ending.toldOn)}.</p>
            <p className="as-written">{ending.toldHow}</p>
          </>
        ) : (
          <p>Not written down yet.</p>
        )}
      </div>
      <div className="actions no-print">
        {mayWrite && (
          <ButtonLink quiet href={`${home}/ending`}>
            {ending ? "Change this" : "Write down how it ended"}
          </ButtonLink>
        )}
        <Link className="standalone-link" href={`${home}/thank-you`}>
          A thank-you page to print
        </Link>
      </div>
      {!mayWrite && !ending && <p className="note">{who}</p>}
    </Record>
  );
}
