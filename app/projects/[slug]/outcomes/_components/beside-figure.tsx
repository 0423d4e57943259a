import { dayInWords } from "@/lib/calendar/days";
import { figure } from "@/lib/outcomes/in-words";
import { withUnit } from "@/lib/outcomes/numbers";
import type { Reading } from "@/lib/outcomes/queries";

/** All that stands beside a figure: whether it is the last, its note and parts, where it is from, what it was before. */
export function BesideFigure({ reading, unit }: { reading: Reading; unit: string }) {
  const { note, link, parts, isFinal, before, correctedWhy } = reading;
  return (
    <>
      {isFinal && <p>The last reading.</p>}
      {note !== "" && <p className="as-written">{note}</p>}
      {parts.map(({ category, value }) => (
        <p key={category}>
          {category}: {withUnit(value, unit)}
        </p>
      ))}
      {link !== "" && (
        <p>
          <a href={link}>Where it can be checked</a>
        </p>
      )}
      {correctedWhy !== "" && (
        <p>
          Put right: {correctedWhy} Before:{" "}
          {before.map((was) => `${figure(was.value, unit)} on ${dayInWords(was.measuredOn)}`).join(", then ")}.
        </p>
      )}
    </>
  );
}

export function saysAnythingBeside({ note, link, parts, isFinal, correctedWhy }: Reading): boolean {
  return isFinal || note !== "" || link !== "" || parts.length > 0 || correctedWhy !== "";
}
