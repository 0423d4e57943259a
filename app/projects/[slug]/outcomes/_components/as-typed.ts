import type { Measure, OutcomeInFull, Reading } from "@/lib/outcomes/queries";
import type { Brief } from "@/lib/projects/schema";

const typed = (value: number | null): string => (value === null ? "" : String(value));

/** An outcome as its form has it, to be changed. */
export function outcomeAsTyped(outcome: OutcomeInFull, aims: Brief["aims"]) {
  const { title, about, chosenBy, chosenOn, aimIds, decisions } = outcome;
  return {
    ...{ title, about, chosenOn },
    chosenBy: Object.fromEntries(chosenBy.map((key) => [key, key])),
    aims: Object.fromEntries(aims.flatMap(({ id }, place) => (aimIds.includes(id) ? [[`a${place + 1}`, id]] : []))),
    decisions: Object.fromEntries(decisions.map(({ number }) => [`d${number}`, String(number)])),
  };
}

/** A measure as its form has it. */
export function measureAsTyped(measure: Measure) {
  const { what, unit, better, howKnown, howOften, scale, baselineNote, targetWhy } = measure;
  return {
    ...{ what, unit, better, howKnown, howOften, scale, baselineNote, targetWhy },
    collector: measure.collector === null ? "" : String(measure.collector.number),
    categories: measure.categories.join("\n"),
    lowest: typed(measure.lowest),
    highest: typed(measure.highest),
    baselineOn: measure.baselineOn ?? "",
    baseline: typed(measure.baseline),
    targetOn: measure.targetOn ?? "",
    target: typed(measure.target),
    targetFrom: typed(measure.targetFrom),
  };
}

/** A reading as its form has it, to be put right. */
export function readingAsTyped(
  { measuredOn, value, people, note, link, parts, isFinal }: Reading,
  categories: string[],
) {
  return {
    ...{ measuredOn, note, link },
    value: typed(value),
    people: typed(people),
    parts: categories.map((category) => ({
      category,
      value: typed(parts.find((part) => part.category === category)?.value ?? null),
    })),
    final: isFinal ? "on" : "",
  };
}
