import "./chart.css";
import { chartOf, smallFrame } from "@/lib/outcomes/chart";
import type { Measure } from "@/lib/outcomes/queries";

/** A small line beside the figures in words, which say the same. */
export function Sparkline({ measure }: { measure: Measure }) {
  const { width, height, left, right } = smallFrame;
  const { line, points, before, aim } = chartOf(measure, measure.readings, smallFrame);
  const now = points.at(-1);
  if (!now) return null;
  return (
    <svg className="chart sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {before !== null && <line className="chart__before" x1={left} x2={right} y1={before} y2={before} />}
      {aim?.lines.map((y) => (
        <line key={y} className="chart__aim" x1={left} x2={right} y1={y} y2={y} />
      ))}
      <polyline className="chart__line" points={line} />
      <circle className="chart__now" cx={now.x} cy={now.y} r={6} />
    </svg>
  );
}
