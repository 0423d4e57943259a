import "./outcomes.css";
import type { ReactNode } from "react";
import { dayInWords } from "@/lib/calendar/days";
import { aimInWords, figure } from "@/lib/outcomes/in-words";
import type { Measure } from "@/lib/outcomes/queries";

/** How it was, how it is, and how it is meant to be. What is not known is said in words. */
export function ThreeFigures({ measure }: { measure: Measure }) {
  const { unit, baseline, baselineOn, targetOn, readings } = measure;
  const now = readings.at(-1);
  const aim = aimInWords(measure);
  return (
    <dl className="three-figures figures">
      <div>
        <dt>Before{baselineOn !== null && `, on ${dayInWords(baselineOn)}`}</dt>
        <Figure unit={unit} value={baseline === null ? null : figure(baseline, unit)}>
          Not known yet
        </Figure>
      </div>
      <div className="three-figures__now">
        <dt>Now{now && `, on ${dayInWords(now.measuredOn)}`}</dt>
        <Figure unit={unit} value={now ? figure(now.value, unit) : null}>
          No reading yet
        </Figure>
      </div>
      <div>
        <dt>Our aim{targetOn !== null && `, by ${dayInWords(targetOn)}`}</dt>
        <Figure unit={unit} value={aim === null ? null : figureOfAim(measure)}>
          Not set yet
        </Figure>
      </div>
    </dl>
  );
}

function Figure({ value, unit, children }: { value: string | null; unit: string; children: ReactNode }) {
  if (value === null) return <dd className="three-figures__none">{children}</dd>;
  return (
    <dd>
      {value}
      {unit.length > 1 && <small> {unit}</small>}
    </dd>
  );
}

function figureOfAim({ target, targetFrom, unit }: Measure): string {
  const to = figure(target ?? 0, unit);
  return targetFrom === null ? to : `${figure(targetFrom, unit)}–${to}`;
}
