import type { AnswerTimes } from "@/lib/network/figures";
import { shownInWords } from "@/lib/network/small-numbers";
import { daysInWords } from "./words";

type Days = NonNullable<AnswerTimes["days"]>;

/** How long answers took, in days. */
export function AnswerTable({ times }: { times: AnswerTimes }) {
  const { days, answered, waiting } = times;
  const rows: [what: string, value: string][] = [
    ["Answered", shownInWords(answered)],
    ["Waiting for an answer", shownInWords(waiting)],
    ...(days
      ? ([
          ["The shortest", daysInWords(days.shortest)],
          ["A quarter came within", daysInWords(days.quarter)],
          ["Half came within", daysInWords(days.median)],
          ["Three quarters came within", daysInWords(days.threeQuarters)],
          ["The longest", daysInWords(days.longest)],
        ] satisfies [string, string][])
      : []),
  ];
  return (
    <table className="data-table" aria-label="From what was said to the answer">
      <tbody>
        {rows.map(([what, value]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const [left, right, middle] = [16, 424, 46];

/** A line from the shortest to the longest, a box around the middle half, and a thick stroke where half had come. */
export function AnswerPicture({ days }: { days: Days }) {
  const longest = Math.max(1, days.longest);
  const x = (day: number) => left + (day / longest) * (right - left);
  return (
    <svg className="answer-times" width="440" viewBox="0 0 440 100" aria-hidden="true">
      <path
        className="answer-times__line"
        d={`M${x(days.shortest)} ${middle}H${x(days.longest)}M${left} 76H${right}`}
      />
      <rect
        className="answer-times__box"
        x={x(days.quarter)}
        y={middle - 18}
        width={Math.max(4, x(days.threeQuarters) - x(days.quarter))}
        height={36}
      />
      <path className="answer-times__median" d={`M${x(days.median)} ${middle - 24}v48`} />
      <text x={x(days.median)} y={16} textAnchor={days.median > longest / 2 ? "end" : "start"}>
        half: {daysInWords(days.median)}
      </text>
      <text x={left} y={95}>
        0
      </text>
      <text x={right} y={95} textAnchor="end">
        {daysInWords(days.longest)}
      </text>
    </svg>
  );
}
