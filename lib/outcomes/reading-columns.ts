import type { ReadingRow } from "./schema";

/** The headings of a table of readings, as it is kept from here and taken in again. */
export const headingsOf = {
  ...{ measure: "Measure", unit: "Unit", kind: "Kind", day: "Day", value: "Figure", people: "People", note: "Note" },
  ...{ link: "Web address", recordedOn: "Written down on", correctedWhy: "Put right because" },
  ...{ before: "Figures before", takenBackOn: "Taken back on" },
} as const;

/** What a line of such a table can be about. Only readings are taken in again. */
export const kinds = { before: "Before", reading: "Reading", last: "Last reading", aim: "Aim" } as const;

type Cells = Omit<ReadingRow, "measuredOn"> & { day: string };
export type Columns = { isReading(cells: string[]): boolean; read(cells: string[]): Cells };

/** Without headings: a day, a figure, and everything after them is a note. */
export const inOrder: Columns = {
  isReading: () => true,
  read: ([day = "", value = "", ...rest]) => {
    const note = rest.filter((cell) => cell !== "").join(", ");
    return { day, value, people: "", note, link: "", parts: [] };
  },
};

const names = {
  day: [headingsOf.day, "Date", "Measured on"],
  value: [headingsOf.value, "Value"],
  people: [headingsOf.people],
  note: [headingsOf.note, "Notes"],
  link: [headingsOf.link, "Link"],
  measure: [headingsOf.measure],
  kind: [headingsOf.kind],
  takenBackOn: [headingsOf.takenBackOn],
};
type Name = keyof typeof names;

/**
 * Where a line of headings says that things are; null when it is no such line: a day and a figure are always named. What
 * stands in a column of another name, or of none, is part of the note: nothing is lost.
 */
export function columnsIn(headings: string[], measure: { what: string; unit: string; categories: string[] }) {
  const placeOf = (wanted: readonly string[]) => headings.findIndex((heading) => wanted.some(isSame(heading)));
  const at = (name: Name) => placeOf(name === "value" ? [...names.value, measure.unit] : names[name]);
  if (at("day") === -1 || at("value") === -1) return null;
  const cellsBy = (cells: string[]) => (name: Name) => cells[at(name)] ?? "";
  const known = [...Object.values(headingsOf), ...Object.values(names).flat(), measure.unit, ...measure.categories];
  const isOther = (place: number) => !known.some(isSame(headings[place] ?? ""));
  const categories = measure.categories.map((category) => ({ category, place: placeOf([category]) }));
  return {
    isReading(cells: string[]) {
      const cell = cellsBy(cells);
      const isOfMeasure = at("measure") === -1 || isSame(cell("measure"))(measure.what);
      const isKind = at("kind") === -1 || [kinds.reading, kinds.last].some(isSame(cell("kind")));
      return isOfMeasure && isKind && cell("takenBackOn") === "";
    },
    read(cells: string[]) {
      const cell = cellsBy(cells);
      const parts = categories.map(({ category, place }) => ({ category, value: cells[place] ?? "" }));
      const [day, value, people, link] = [cell("day"), cell("value"), cell("people"), cell("link")];
      const others = cells.filter((_, place) => isOther(place));
      const note = [cell("note"), ...others].filter((words) => words !== "").join(", ");
      return { day, value, people, note, link, parts };
    },
  } satisfies Columns;
}

function isSame(one: string) {
  return (other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
}
