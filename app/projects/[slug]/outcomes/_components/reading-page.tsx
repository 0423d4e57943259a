import type { ReactNode } from "react";
import { notHere } from "@/app/_shell/not-here";
import { dayInWords } from "@/lib/calendar/days";
import type { Measure, OutcomeInFull, Reading } from "@/lib/outcomes/queries";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { numberIn } from "../../people/_components/seats";
import { OutcomePage } from "./outcome-page";

type Found = { reading: Reading; measure: Measure; outcome: OutcomeInFull };
type ReadingPageProps = {
  params: Promise<{ slug: string; number: string; reading: string }>;
  verb: Verb;
  title: string;
  children: (found: Found, view: ProjectView) => ReactNode;
};

/** A form about one reading that stands. */
export async function ReadingPage({ params, verb, title, children }: ReadingPageProps) {
  const wanted = numberIn((await params).reading);
  return (
    <OutcomePage params={params} verb={verb} title={title}>
      {(outcome, view) => {
        const measure = outcome.measures.find(({ readings }) => readings.some(({ number }) => number === wanted));
        const reading = measure?.readings.find(({ number }) => number === wanted);
        if (!measure || !reading) notHere();
        return (
          <>
            <p className="prose">
              {measure.what}: the reading of {dayInWords(reading.measuredOn)}.
            </p>
            {children({ reading, measure, outcome }, view)}
          </>
        );
      }}
    </OutcomePage>
  );
}
