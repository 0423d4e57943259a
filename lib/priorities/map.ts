import type { Place, View } from "./words";

/** Someone at the table, as a map names them. */
export type Person = { seat: number; name: string; group: string };

/** How a priority of someone else sits with a person. "neither" is taken back, and says nothing. */
export type PersonsView = Person & { view: View; why: string };

/** What stands on the map is said by someone at the table and was not taken back. */
export type StandingPriority = {
  number: number;
  version: number;
  what: string;
  why: string;
  saidOn: string;
  by: Person;
  views: PersonsView[];
};

/** What a group says about a priority: by those of it who said something, the one who said the priority among them. */
export type Cell = { group: string; sharing: number; pulling: number };

export type Says = "shares" | "pulls-apart" | "both" | "nothing";

export type MapRow = { priority: StandingPriority; cells: Cell[]; place: Place };

export function saysOf({ sharing, pulling }: Cell): Says {
  if (sharing > 0) return pulling > 0 ? "both" : "shares";
  return pulling > 0 ? "pulls-apart" : "nothing";
}

/** Where priorities meet and pull apart: one row each, with a cell for each group that has someone at the table. */
export function mapOf(priorities: StandingPriority[], groups: string[]): Record<Place, MapRow[]> {
  const rows = priorities.map((priority) => rowOf(priority, groups));
  const inPlace = (place: Place) =>
    rows.filter((row) => row.place === place).sort((a, b) => reachOf(b) - reachOf(a) || byNumber(a, b));
  return { meet: inPlace("meet"), apart: inPlace("apart"), "one-group": inPlace("one-group") };
}

function rowOf(priority: StandingPriority, groups: string[]): MapRow {
  const { by, views } = priority;
  const cells = groups.map((group) => {
    const theirs = views.filter((view) => view.group === group);
    const saidIt = by.group === group ? 1 : 0;
    return { group, sharing: howMany(theirs, "shares") + saidIt, pulling: howMany(theirs, "pulls-apart") };
  });
  return { priority, cells, place: placeOf(cells) };
}

function howMany(views: PersonsView[], which: View): number {
  return views.filter(({ view }) => view === which).length;
}

function placeOf(cells: Cell[]): Place {
  if (cells.some(({ pulling }) => pulling > 0)) return "apart";
  return cells.filter(({ sharing }) => sharing > 0).length > 1 ? "meet" : "one-group";
}

/** How many groups say something about it. */
function reachOf({ cells }: MapRow): number {
  return cells.filter((cell) => saysOf(cell) !== "nothing").length;
}

function byNumber(a: MapRow, b: MapRow): number {
  return a.priority.number - b.priority.number;
}
