import type { Measure, Outcome } from "./queries";
import { headingsOf, kinds } from "./reading-columns";

type Cell = string | number | null;

/**
 * Everything that was measured of an outcome. Each category by which a measure is split has a column of its own. What it says
 * can be taken in again as it is.
 */
export function tableOf({ measures }: Pick<Outcome, "measures">): Cell[][] {
  const categories = [...new Set(measures.flatMap((measure) => measure.categories))];
  return [
    [...Object.values(headingsOf), ...categories],
    ...measures.flatMap((measure) => linesOf(measure, categories)),
  ];
}

function linesOf(measure: Measure, categories: string[]): Cell[][] {
  const { what, unit, baseline, baselineOn, baselineNote, target, targetOn, targetWhy } = measure;
  const before = baseline === null ? [] : [[what, unit, kinds.before, baselineOn, baseline, null, baselineNote]];
  const aim = target === null ? [] : [[what, unit, kinds.aim, targetOn, target, null, targetWhy]];
  const readings = [...measure.readings, ...measure.takenBack].map((reading) => [
    ...[what, unit, reading.isFinal ? kinds.last : kinds.reading, reading.measuredOn, reading.value, reading.people],
    ...[reading.note, reading.link, reading.recordedOn, reading.correctedWhy],
    ...[reading.before.map(({ value }) => value).join("; "), reading.takenBackOn],
    ...categories.map((category) => reading.parts.find((part) => part.category === category)?.value ?? null),
  ]);
  return [...before, ...readings, ...aim];
}
