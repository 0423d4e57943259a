import Link from "next/link";
import { Record } from "@/app/_ui/record";
import type { OwnWorkbook } from "@/lib/workbook/queries";
import { notesInWords } from "@/lib/workbook/words";

/** The first answer beside the last one, and the definition that was liked best. */
export function ThenAndNow({ own }: { own: OwnWorkbook }) {
  const [first, last] = [own.start?.notes.meaning, own["looking-back"]?.notes.meaning];
  const favourite = notesInWords("what-it-is", own["what-it-is"]?.notes ?? {});
  return (
    <>
      <Record name="What co-production means to you">
        <dl className="then-and-now">
          <div>
            <dt className="label">At the start you wrote</dt>
            <dd className="as-written">
              {first ?? (
                <>
                  Nothing yet. <Link href="/workbook/start">Answer the first question</Link>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt className="label">Now you say</dt>
            <dd className="as-written">{last ?? "That is asked below."}</dd>
          </div>
        </dl>
      </Record>
      {favourite.length > 0 && (
        <Record name="The definition you liked best">
          <dl className="then-and-now">
            {favourite.map(({ label, answer }) => (
              <div key={label}>
                <dt className="label">{label}</dt>
                <dd className="as-written">{answer}</dd>
              </div>
            ))}
          </dl>
        </Record>
      )}
    </>
  );
}
