import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Record } from "@/app/_ui/record";
import { SummaryList } from "@/app/_ui/summary-list";
import { type Day, dayInWords } from "@/lib/calendar/days";
import { withUnit } from "@/lib/outcomes/numbers";
import type { Measure } from "@/lib/outcomes/queries";
import { betterWords, howOftenWords } from "@/lib/outcomes/words";
import { HowItGoes } from "./how-it-goes";
import { MeasureChart } from "./measure-chart";
import { ReadingsTable } from "./readings-table";
import { ThreeFigures } from "./three-figures";

type MeasureSectionProps = {
  measure: Measure;
  outcome: string;
  project: string;
  today: Day;
  mayChange: boolean;
  /** Its three figures stand at the head of the page where it is the only one. */
  withFigures: boolean;
};

/** One measure: its chart and its table side by side, how it goes, and how it is known. */
export function MeasureSection({ measure, outcome, project, today, mayChange, withFigures }: MeasureSectionProps) {
  const { number, what, readings, takenBack, unit } = measure;
  const note = measure.collector ? `Collected by ${measure.collector.name}.` : "Nobody is named who collects it.";
  return (
    <>
      <Record name={what} note={note}>
        {withFigures && <ThreeFigures measure={measure} />}
        <HowItGoes measure={measure} today={today} inFull />
        {readings.length > 0 && (
          <>
            <MeasureChart measure={measure} />
            <ReadingsTable measure={measure} outcome={outcome} project={project} mayCorrect={mayChange} />
          </>
        )}
        {takenBack.length > 0 && (
          <p className="note">
            Taken back, and counted nowhere:{" "}
            {takenBack.map((one) => `${withUnit(one.value, unit)} of ${dayInWords(one.measuredOn)}`).join("; ")}.
          </p>
        )}
        {mayChange && (
          <div className="no-print">
            <Actions>
              <ButtonLink small href={`${outcome}/readings?measure=${number}`}>
                Write down readings
              </ButtonLink>
              <Link className="standalone-link" href={`${outcome}/measures/${number}/edit`}>
                Change how we will know<span className="visually-hidden">: {what}</span>
              </Link>
            </Actions>
          </div>
        )}
      </Record>
      <Record name="How we know it">
        <SummaryList rows={rowsOf(measure)} />
      </Record>
    </>
  );
}

function rowsOf(measure: Measure) {
  const { howKnown, howOften, better, scale, categories, baselineNote, targetWhy } = measure;
  return [
    { name: "How we know", value: <span className="as-written">{howKnown}</span> },
    { name: "How often", value: howOftenWords[howOften] },
    { name: "What is better", value: betterWords[better] },
    { name: "Scale", value: scale },
    { name: "Split by", value: categories.join(", ") },
    { name: "Where the figure before is from", value: baselineNote },
    { name: "Why this aim", value: targetWhy },
  ].filter(({ value }) => value !== "");
}
