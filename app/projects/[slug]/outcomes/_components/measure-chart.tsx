import "./chart.css";
import { useId } from "react";
import { type Chart, chartOf, type Frame, narrowFrame, type Point, wideFrame } from "@/lib/outcomes/chart";
import { aimInWords, chartInWords, figure, shortDay } from "@/lib/outcomes/in-words";
import type { Measure } from "@/lib/outcomes/queries";

/** How it was, what was measured, and where it is to be: once for wide screens and once for phones, never both. */
export function MeasureChart({ measure }: { measure: Measure }) {
  return (
    <figure className="chart-figure">
      <p className="chart-title">
        {measure.what} ({measure.unit})
      </p>
      <Drawing measure={measure} frame={wideFrame} kind="wide" />
      <Drawing measure={measure} frame={narrowFrame} kind="narrow" />
    </figure>
  );
}

type DrawingProps = { measure: Measure; frame: Frame; kind: "wide" | "narrow" };

function Drawing({ measure, frame, kind }: DrawingProps) {
  const titleId = useId();
  const chart = chartOf(measure, measure.readings, frame);
  const { left, right, top, bottom } = frame;
  return (
    <svg
      className={`chart chart--${kind}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{chartInWords(measure)}</title>
      {chart.aim && (
        <rect
          className="chart__good"
          x={left}
          y={chart.aim.top}
          width={right - left}
          height={chart.aim.bottom - chart.aim.top}
        />
      )}
      {chart.steps.map(({ y, value }) => (
        <g key={value}>
          <line className="chart__step" x1={left} x2={right} y1={y} y2={y} />
          <text className="chart__scale" x={left - 8} y={y + 5} textAnchor="end">
            {figure(value, "")}
          </text>
        </g>
      ))}
      {chart.before !== null && (
        <line className="chart__before" x1={left} x2={right} y1={chart.before} y2={chart.before} />
      )}
      {chart.aim?.lines.map((y) => (
        <line key={y} className="chart__aim" x1={left} x2={right} y1={y} y2={y} />
      ))}
      <polyline className="chart__line" points={chart.line} />
      <Names chart={chart} measure={measure} frame={frame} kind={kind} />
      <Points chart={chart} unit={measure.unit} frame={frame} top={top} bottom={bottom} />
    </svg>
  );
}

function Points({
  chart: { points },
  unit,
  frame,
  top,
  bottom,
}: {
  chart: Chart;
  unit: string;
  frame: Frame;
  top: number;
  bottom: number;
}) {
  const [first, last] = [points[0], points.at(-1)];
  const overYears =
    first !== undefined && last !== undefined && Date.parse(last.day) - Date.parse(first.day) > 320 * 864e5;
  const yOfWords = ({ y }: Point, isLast: boolean) => {
    if (isLast) return y - 18 < top - 10 ? y + 30 : y - 18;
    return y + 27 > bottom ? y - 14 : y + 27;
  };
  return points.map((point) => {
    const isLast = point === last;
    return (
      <g key={point.day}>
        <circle
          className={isLast ? "chart__now" : "chart__point"}
          cx={point.x}
          cy={point.y}
          r={isLast ? 8 : pointSize(points)}
        />
        {point.saysValue && (
          <text
            className={isLast ? "chart__value chart__value--now" : "chart__value"}
            x={point.x}
            y={yOfWords(point, isLast)}
            textAnchor="middle"
          >
            {figure(point.value, unit)}
          </text>
        )}
        {point.saysDay && (
          <text className="chart__scale" x={point.x} y={frame.bottom + 28} textAnchor="middle">
            {shortDay(point.day, overYears)}
          </text>
        )}
      </g>
    );
  });
}

const pointSize = (points: Point[]) => (points.length > 60 ? 0 : points.length > 24 ? 3 : 5.5);

/** "Before: 41" and "Aim: 14 or fewer": beside the lines where there is room, else upon them; never upon each other. */
function Names({ chart: { before, aim }, measure, frame, kind }: DrawingProps & { chart: Chart }) {
  const target = aimInWords(measure);
  const beside = kind === "wide";
  const x = beside ? frame.right + 12 : frame.right;
  const anchor = beside ? "start" : "end";
  const aimAt = aim
    ? beside
      ? aim.top + (measure.better === "higher" ? aim.bottom - aim.top : 0)
      : (aim.lines[0] ?? 0)
    : 0;
  const aimY = aimAt + (beside ? 5 : measure.better === "higher" ? -10 : 21);
  const closeTo = before !== null && aim !== null && Math.abs(before - aimAt) < 30;
  const beforeY = (before ?? 0) + (beside ? 5 : -10) + (closeTo ? ((before ?? 0) < aimAt ? -14 : 24) : 0);
  return (
    <>
      {before !== null && measure.baseline !== null && (
        <text className="chart__name" x={x} y={beforeY} textAnchor={anchor}>
          Before: {figure(measure.baseline, measure.unit)}
        </text>
      )}
      {aim && target !== null && (
        <text className="chart__name" x={x} y={aimY} textAnchor={anchor}>
          Aim: {target}
        </text>
      )}
    </>
  );
}
