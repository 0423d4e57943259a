import Link from "next/link";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { listWithAnd, listWithOr } from "@/lib/checklist/words";
import type { Meeting } from "@/lib/meetings/queries";
import { howWords, waysToTakePart } from "@/lib/meetings/words";
import type { ProjectView } from "@/lib/projects/queries";

/** Who was there, sent apologies, or was asked outside the meeting. */
export function WhoWasThere({ attendance, view }: { attendance: Meeting["attendance"]; view: ProjectView }) {
  if (attendance === null) return null;
  const rows = waysToTakePart
    .map((way) => ({ way, names: attendance.filter(({ how }) => how === way).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ way, names }) => ({ name: howWords[way], value: listWithAnd(names) }));
  return (
    <Record name="Who was there" note={nobodyFrom(view, attendance)}>
      <SummaryList rows={rows} />
    </Record>
  );
}

/** A gap is said out loud: "Nobody from carers took part." */
function nobodyFrom({ framework }: ProjectView, attendance: NonNullable<Meeting["attendance"]>): string | undefined {
  const tookPart = new Set(attendance.filter(({ how }) => how !== "apologies").map(({ group }) => group));
  const missing = framework.groups.filter(({ key }) => !tookPart.has(key)).map(({ inSentence }) => inSentence);
  return missing.length === 0 ? "Every group took part." : `Nobody from ${listWithOr(missing)} took part.`;
}

/** The notes with what people said was otherwise: beside them, never in their place. */
export function NotesRecord({ meeting, view }: { meeting: Meeting; view: ProjectView }) {
  const { notes, corrections, correctUntil } = meeting;
  const until = correctUntil && `Offered back, to say what was otherwise until ${dayInWords(correctUntil)}.`;
  return (
    <>
      <Record name="Notes" note={until ?? "They are not offered back yet."} id="notes">
        <p className="as-written meeting-notes">{notes === "" ? "No notes are written yet." : notes}</p>
      </Record>
      {corrections.length > 0 && (
        <Record name="What was otherwise" note="As people said it afterwards.">
          <ul className="meeting-corrections">
            {corrections.map(({ number, name, text, givenAt }) => (
              <li key={`${number} ${givenAt}`} className="meeting-correction">
                <p className="as-written">{text}</p>
                <p className="note">
                  <Link href={`/projects/${view.slug}/people/${number}`}>{name}</Link>,{" "}
                  {momentInWords(new Date(givenAt), view.network.timeZone)}
                </p>
              </li>
            ))}
          </ul>
        </Record>
      )}
    </>
  );
}
