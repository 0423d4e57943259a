import Link from "next/link";
import { role } from "@/app/_ui/table-role";
import { dayInWords } from "@/lib/calendar/days";
import { changeInWords, figure } from "@/lib/outcomes/in-words";
import type { Measure, Reading } from "@/lib/outcomes/queries";
import { BesideFigure } from "./beside-figure";

type ReadingsTableProps = { measure: Measure; outcome: string; project: string; mayCorrect: boolean };

/**
 * Every figure of the chart, with the day it was measured, the day it was written down, and what it was before. On a phone
 * each row is a card; the roles keep it a table for screen readers.
 */
export function ReadingsTable({ measure, outcome, project, mayCorrect }: ReadingsTableProps) {
  const { unit, readings } = measure;
  const saysPeople = readings.some(({ people }) => people !== null);
  return (
    <div className="table-scroll">
      <table className="data-table cards-on-phone readings-table" {...role("table")}>
        <caption>The same figures as a table</caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            <Heading>Measured on</Heading>
            <Heading number>{unit}</Heading>
            <Heading number>Change</Heading>
            {saysPeople && <Heading number>People</Heading>}
            <Heading>Written down on</Heading>
            <Heading>Note</Heading>
            <Heading>Files</Heading>
            {mayCorrect && <Heading onScreenOnly>Mistakes</Heading>}
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {readings.map((reading, place) => (
            <Row
              key={reading.number}
              reading={reading}
              before={readings[place - 1]?.value ?? measure.baseline}
              unit={unit}
              saysPeople={saysPeople}
              own={`${project}/outcomes/readings/${reading.number}`}
              correct={mayCorrect ? `${outcome}/readings/${reading.number}` : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadingProps = { number?: boolean; onScreenOnly?: boolean; children: string };

function Heading({ number = false, onScreenOnly = false, children }: HeadingProps) {
  const className = number ? "num" : onScreenOnly ? "no-print" : undefined;
  return (
    <th scope="col" className={className} {...role("columnheader")}>
      {children}
    </th>
  );
}

type RowProps = {
  reading: Reading;
  before: number | null;
  unit: string;
  saysPeople: boolean;
  own: string;
  correct: string | null;
};

function Row({ reading, before, unit, saysPeople, own, correct }: RowProps) {
  const day = dayInWords(reading.measuredOn);
  return (
    <tr {...role("row")}>
      <th scope="row" className="readings-table__short" {...role("rowheader")}>
        {day}
      </th>
      <td className="num" data-label={unit} {...role("cell")}>
        {figure(reading.value, unit)}
      </td>
      <td className="num" data-label="Change" {...role("cell")}>
        {changeInWords(before, reading.value)}
      </td>
      {saysPeople && (
        <td className="num" data-label="People" {...role("cell")}>
          {reading.people?.toLocaleString("en-GB") ?? "–"}
        </td>
      )}
      <td className="readings-table__short" data-label="Written down" {...role("cell")}>
        {dayInWords(reading.recordedOn)}
      </td>
      <td data-label="Note" {...role("cell")}>
        <div>
          <BesideFigure reading={reading} unit={unit} />
        </div>
      </td>
      <td className="readings-table__short" data-label="Files" {...role("cell")}>
        <Link href={own}>
          {reading.files === 0 ? "None" : reading.files}
          <span className="visually-hidden"> beside the reading of {day}</span>
        </Link>
      </td>
      {correct !== null && <Mistakes day={day} correct={correct} />}
    </tr>
  );
}

function Mistakes({ day, correct }: { day: string; correct: string }) {
  return (
    <td className="no-print readings-table__short" data-label="Mistakes" {...role("cell")}>
      <ul className="plain-links">
        <li>
          <Link href={`${correct}/correct`}>
            Put right<span className="visually-hidden"> the reading of {day}</span>
          </Link>
        </li>
        <li>
          <Link href={`${correct}/take-back`}>
            Take back<span className="visually-hidden"> the reading of {day}</span>
          </Link>
        </li>
      </ul>
    </td>
  );
}
