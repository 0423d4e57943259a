import type { Day } from "@/lib/calendar/days";
import { capitalised, count, listWithAnd, listWithOr } from "@/lib/checklist/words";

export const powers = ["brought-up", "decided", "does"] as const;
export type PowerKind = (typeof powers)[number];

/** How many of a group's in the quarter that begins on this day; without a group: how many there were, or nobody's. */
export type PowerCount = {
  what: PowerKind | "decisions" | "actions";
  group: string | null;
  quarter: Day;
  count: number;
};

type Group = { key: string; several: string; inSentence: string };

/** `from` is null for everything before the quarters that are shown one by one. */
export type Period = { from: Day | null; label: string };
type PowerRow = { group: string; total: number; byPeriod: number[] };
export type Power = { of: number; ofByPeriod: number[]; rows: PowerRow[]; nobody: number };

const mostQuarters = 8;

/** The quarters from the first to the last in which there is something; of many, the earlier ones together. */
export function periodsOf(counts: PowerCount[]): Period[] {
  const quarters = counts.map(({ quarter }) => quarter).toSorted();
  const [first, last] = [quarters.at(0), quarters.at(-1)];
  if (!first || !last) return [];
  const all: Period[] = [];
  for (let from = first; from <= last; from = quarterAfter(from)) all.push({ from, label: quarterInWords(from) });
  const shown = all.slice(-mostQuarters);
  return shown.length === all.length ? all : [{ from: null, label: `Before ${shown[0]?.label ?? ""}` }, ...shown];
}

/** One of the three questions, answered for each group. */
export function powerOf(what: PowerKind, counts: PowerCount[], groups: Group[]): Power {
  const periods = periodsOf(counts);
  const inPeriods = (which: PowerCount[]) => {
    const earliest = periods.find(({ from }) => from !== null)?.from ?? "";
    const isIn = (quarter: Day, from: Day | null) => (from === null ? quarter < earliest : quarter === from);
    return periods.map(({ from }) => sum(which.filter(({ quarter }) => isIn(quarter, from))));
  };
  const own = counts.filter((each) => each.what === what);
  const all = counts.filter((each) => each.what === (what === "does" ? "actions" : "decisions"));
  const rowOf = (group: string): PowerRow => {
    const theirs = own.filter((each) => each.group === group);
    return { group, total: sum(theirs), byPeriod: inPeriods(theirs) };
  };
  return {
    of: sum(all),
    ofByPeriod: inPeriods(all),
    rows: groups.map(({ key }) => rowOf(key)),
    nobody: sum(own.filter(({ group }) => group === null)),
  };
}

const verbs: Record<
  PowerKind,
  { did: string; one: string; many: string; none: (whom: string) => string; nobody: string }
> = {
  "brought-up": {
    did: "brought up",
    one: "decision",
    many: "decisions",
    none: (whom) => `Nobody from ${whom} brought one up.`,
    nobody: "nobody is named",
  },
  decided: {
    did: "took part in",
    one: "decision",
    many: "decisions",
    none: (whom) => `Nobody from ${whom} took part in one.`,
    nobody: "nobody took part",
  },
  does: {
    did: "have",
    one: "action",
    many: "actions",
    none: (whom) => `Nobody from ${whom} has one.`,
    nobody: "nobody is named",
  },
};

/** "Professionals brought up 6 of 9 decisions, carers 2. Nobody from the third sector brought one up. Of 1, nobody is named." */
export function powerInWords(what: PowerKind, { of, rows, nobody }: Power, groups: Group[]): string {
  const { did, one, many, none, nobody: unnamed } = verbs[what];
  const whole = count(of, one, many);
  const named = groups.map((group) => ({ ...group, total: rows.find((row) => row.group === group.key)?.total ?? 0 }));
  const [first, ...others] = named.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
  const without = named.filter(({ total }) => total === 0).map(({ inSentence }) => inSentence);
  const rest = others.map(({ several, total }) => `${several} ${total}`);
  const sentences = [
    first &&
      `${capitalised(first.several)} ${did} ${first.total} of ${whole}${rest.length > 0 ? `, ${listWithAnd(rest)}` : ""}.`,
    first && without.length > 0 && none(listWithOr(without)),
    nobody > 0 && `Of ${nobody === of ? whole : nobody}, ${unnamed}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function sum(counts: PowerCount[]): number {
  return counts.reduce((total, { count: each }) => total + each, 0);
}

function quarterAfter(from: Day): Day {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return month > 9 ? `${year + 1}-01-01` : `${year}-${String(month + 3).padStart(2, "0")}-01`;
}

const months = ["January to March", "April to June", "July to September", "October to December"];

/** "July to September 2026" */
function quarterInWords(from: Day): string {
  const [year, month] = from.split("-");
  return `${months[Math.floor((Number(month) - 1) / 3)]} ${year}`;
}
