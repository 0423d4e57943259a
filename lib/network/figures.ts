import { allRules } from "@/lib/checklist/rules/all";
import { seatBands } from "@/lib/checklist/tallies";
import { type Shown, shown, shownFrom, shownTogether, shownWithin } from "./small-numbers";

/** Counts in rows and columns: a group in each band, a rung in each year. */
export type Grid = { columns: string[]; rows: { key: string; cells: Shown[] }[] };

export type UnmetRule = { id: string; title: string; projects: Shown };
export type AnswerTimes = {
  answered: Shown;
  waiting: Shown;
  /** In days; null while there are too few to tell. */
  days: { shortest: number; quarter: number; median: number; threeQuarters: number; longest: number } | null;
};

export type Figures = {
  projects: number;
  /** How many projects have how many seats of a group. */
  representation: Grid;
  unmet: UnmetRule[];
  /** Of the last eight quarters, one a row; the first column is all decisions, under "". */
  decisions: Grid;
  answers: AnswerTimes;
  engagement: Grid;
};

/** What is added up over a network: what a tally is called, and how much it comes to. */
export type Total = { name: string; total: number };
type Counted = { projects: number; totals: Total[]; unmet: { rule: string; projects: number }[] };
type Of = { groups: { key: string }[]; rungs: { number: number }[] };

const mostRules = 10;
const mostQuarters = 8;
const mostYears = 8;

/** The figures of a network as they may be shown. */
export function figuresFrom({ projects, totals, unmet }: Counted, { groups, rungs }: Of): Figures {
  const tallies = new Map(totals.map(({ name, total }) => [name, total]));
  const of = (...parts: (string | number)[]) => tallies.get(parts.join(" ")) ?? 0;
  const quarters = latest(whens("decided", tallies), mostQuarters);
  const years = latest(whens("rung", tallies), mostYears);
  return {
    projects,
    representation: {
      columns: [...seatBands],
      rows: groups.map(({ key }) => ({ key, cells: shownTogether(seatBands.map((band) => of("seats", key, band))) })),
    },
    unmet: commonest(unmet, projects),
    decisions: {
      columns: ["", ...groups.map(({ key }) => key)],
      rows: quarters.map((quarter) => ({
        key: quarter,
        cells: [
          shown(of("decided", quarter)),
          ...groups.map(({ key }) => shownWithin(of("decided", quarter), of("without", quarter, key))),
        ],
      })),
    },
    answers: answerTimes(tallies, of("waiting")),
    engagement: {
      columns: years,
      rows: rungs.map(({ number }) => ({
        key: String(number),
        cells: years.map((year) => shown(of("rung", year, number))),
      })),
    },
  };
}

function commonest(unmet: Counted["unmet"], all: number): UnmetRule[] {
  const place = (id: string) => allRules.findIndex((rule) => rule.id === id);
  return unmet
    .filter(({ rule }) => place(rule) >= 0)
    .toSorted((one, other) => other.projects - one.projects || place(one.rule) - place(other.rule))
    .slice(0, mostRules)
    .map(({ rule, projects }) => ({
      id: rule,
      title: allRules[place(rule)]?.title ?? "",
      projects: shownWithin(all, projects),
    }));
}

/** When something of this kind was, from the first on. */
function whens(kind: string, tallies: Map<string, number>): string[] {
  const found = [...tallies.keys()].map((name) => name.split(" ")).filter(([what]) => what === kind);
  return [...new Set(found.map(([, when]) => when ?? ""))].sort();
}

function latest(all: string[], most: number): string[] {
  return all.slice(-most);
}

function answerTimes(tallies: Map<string, number>, waiting: number): AnswerTimes {
  const times = [...tallies]
    .filter(([name]) => name.startsWith("answered "))
    .map(([name, total]) => ({ days: Number(name.split(" ")[1]), total }))
    .toSorted((one, other) => one.days - other.days);
  const answered = sumOf(times);
  const at = (share: number) => {
    const reached = times.findIndex((_, place) => sumOf(times.slice(0, place + 1)) >= share * answered);
    return times[reached]?.days ?? 0;
  };
  return {
    answered: shown(answered),
    waiting: shown(waiting),
    days:
      answered < shownFrom
        ? null
        : { shortest: at(0), quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75), longest: at(1) },
  };
}

function sumOf(counted: { total: number }[]): number {
  return counted.reduce((sum, { total }) => sum + total, 0);
}
