import Papa from "papaparse";
import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { type OutcomeInFull, outcomeNumbered } from "@/lib/outcomes/queries";
import { openProject } from "@/lib/projects/queries";
import { headersOf } from "../../../decisions/export/_components/open-export";
import { numberIn } from "../../../people/_components/seats";

type Context = { params: Promise<{ slug: string; number: string }> };

const headings = [
  ...["Measure", "Unit", "Kind", "Day", "Figure", "People", "Note", "Web address", "Parts", "Written down on"],
  ...["Put right because", "Figures before", "Taken back on"],
];

/** Everything that was measured of an outcome, for any spreadsheet. Words that could be taken for a formula are only words. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const view = await orNotFound(openProject(await requireActor(), slug));
  const outcome = await orNotFound(outcomeNumbered(view, numberIn(number)));
  const file = Papa.unparse([headings, ...rowsOf(outcome)], { escapeFormulae: true, newline: "\r\n" });
  const name = `outcome-${outcome.number}-${view.slug}.csv`;
  // Without its first letter, Excel takes the others for different ones.
  return new Response(`\uFEFF${file}\r\n`, { headers: headersOf(name, "text/csv; charset=utf-8") });
}

function rowsOf({ measures }: OutcomeInFull): (string | number | null)[][] {
  return measures.flatMap((measure) => {
    const { what, unit, baseline, baselineOn, baselineNote, target, targetOn, targetWhy } = measure;
    const before = baseline === null ? [] : [[what, unit, "Before", baselineOn, baseline, null, baselineNote]];
    const aim = target === null ? [] : [[what, unit, "Aim", targetOn, target, null, targetWhy]];
    const readings = [...measure.readings, ...measure.takenBack].map((reading) => [
      ...[what, unit, reading.isFinal ? "Last reading" : "Reading", reading.measuredOn, reading.value, reading.people],
      ...[reading.note, reading.link],
      reading.parts.map(({ category, value }) => `${category}: ${value}`).join("; "),
      ...[reading.recordedOn, reading.correctedWhy],
      reading.before.map(({ value }) => value).join("; "),
      reading.takenBackOn,
    ]);
    return [...before, ...readings, ...aim];
  });
}
