import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import { changeInWords, figure } from "@/lib/outcomes/in-words";
import { withUnit } from "@/lib/outcomes/numbers";
import type { Measure, Reading } from "@/lib/outcomes/queries";

type ReadingsTableProps = { measure: Measure; outcome: string; project: string; mayCorrect: boolean };

/** Every figure of the chart, with the day it was measured, the day it was written down, and what it was before. */
export function ReadingsTable({ measure, outcome, project, mayCorrect }: ReadingsTableProps) {
  const { unit, readings } = measure;
  return (
    <div className="table-scroll">
      <table className="data-table cards-on-phone figures">
        <caption>The same figures as a table</caption>
        <thead>
          <tr>
            <th scope="col">Measured on</th>
            <th scope="col" className="num">
              {unit}
            </th>
            <th scope="col" className="num">
              Change
            </th>
            <th scope="col" className="num">
              People
            </th>
            <th scope="col">Written down on</th>
            <th scope="col">Note</th>
            <th scope="col">Files</th>
            {mayCorrect && (
              <th scope="col" className="no-print">
                Mistakes
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {readings.map((reading, place) => (
            <Row
              key={reading.number}
              reading={reading}
              before={readings[place - 1]?.value ?? measure.baseline}
              unit={unit}
              own={`${project}/outcomes/readings/${reading.number}`}
              correct={mayCorrect ? `${outcome}/readings/${reading.number}` : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { reading: Reading; before: number | null; unit: string; own: string; correct: string | null };

function Row({ reading, before, unit, own, correct }: RowProps) {
  const day = dayInWords(reading.measuredOn);
  return (
    <tr>
      <th scope="row">{day}</th>
      <td className="num" data-label={unit}>
        {figure(reading.value, unit)}
      </td>
      <td className="num" data-label="Change">
        {changeInWords(before, reading.value)}
      </td>
      <td className="num" data-label="People">
        {reading.people?.toLocaleString("en-GB") ?? "–"}
      </td>
      <td data-label="Written down">{dayInWords(reading.recordedOn)}</td>
      <td data-label="Note">
        <Notes reading={reading} unit={unit} />
      </td>
      <td data-label="Files">
        <Link href={own}>
          {reading.files === 0 ? "None" : reading.files}
          <span className="visually-hidden"> beside the reading of {day}</span>
        </Link>
      </td>
      {correct !== null && (
        <td className="no-print" data-label="Mistakes">
          <Link href={`${correct}/correct`}>
            Put right<span className="visually-hidden"> the reading of {day}</span>
          </Link>{" "}
          <Link href={`${correct}/take-back`}>
            Take back<span className="visually-hidden"> the reading of {day}</span>
          </Link>
        </td>
      )}
    </tr>
  );
}

function Notes({
  reading: { note, link, parts, isFinal, before, correctedWhy },
  unit,
}: {
  reading: Reading;
  unit: string;
}) {
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
