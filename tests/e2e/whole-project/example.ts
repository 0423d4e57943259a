import { readFileSync } from "node:fs";
import { addDays } from "@/lib/calendar/days";
import { today, unlike } from "@/tests/support/table";

/** The workbook's practice brief as a lead would bring it. Its people and days are this test's own: see theExample. */
export type Example = {
  project: {
    title: string;
    started: string;
    aims: string[];
    scope: { in: string[]; out: string[]; cannotInfluence: string[] };
    constraints: { kind: "money" | "time" | "fixed point"; text: string; open: boolean }[];
  };
  people: Person[];
  meetings: Meeting[];
  decisions: Decision[];
  engagement: Activity[];
  outcomes: Outcome[];
};

export type Person = {
  name: string;
  email: string | null;
  group: string;
  role: "lead" | "facilitator" | "member";
  joined: string;
  strengths: string;
  accessNeeds?: string;
  hopes: string;
  training?: string;
};

export type Voice = { by: string | null; group?: string; text: string; answer: string; reason: string };

/** `on` is a day and an hour: "2026-09-03T18:00". */
export type Meeting = { on: string; title: string; facilitators: string[]; present: string[]; voices: Voice[] };

export type Decision = {
  on: string;
  title: string;
  kind?: string;
  options: string[];
  decided: string;
  because: string;
  dissent: string;
  conflicts: string;
  links?: string[];
  missing?: string[];
  review: string;
};

export type Activity = { on: string; what: string; rung: string };

export type Outcome = {
  title: string;
  /** Its place among the aims. */
  aim: number;
  chosenBy: "the group" | "carers";
  indicator: string;
  unit: string;
  better: "higher" | "lower";
  baseline: Amount;
  target: Amount;
  readings: Amount[];
  stories?: { on: string; text: string; good: boolean }[];
};
type Amount = { on: string; value: number };

const file = new URL("eating-disorders.json", import.meta.url);

/** The day on which the example is told. Whenever the test runs, its days lie as far back as they do then, by whole weeks. */
const toldOn = "2026-11-23";
const aWeek = 7 * 24 * 60 * 60 * 1000;
const weeksSince = Math.floor((Date.parse(today()) - Date.parse(toldOn)) / aWeek);

/** A day of the example, as this test enters it. */
export const day = (written: string): string => addDays(written, 7 * weeksSince);

/** The example with people whom no other test has: what a name or an address stands for is the same everywhere in it. */
export function theExample(): Example {
  const text = readFileSync(file, "utf8");
  const names = new Set((JSON.parse(text) as Example).people.map(({ name }) => name));
  const mark = unlike("").trim();
  return JSON.parse(text, (_key, value) => {
    if (typeof value !== "string") return value;
    if (names.has(value)) return `${value} ${mark}`;
    if (/^\d{4}-\d\d-\d\d/.test(value)) return day(value.slice(0, 10)) + value.slice(10);
    return value.replace(/^(\w+)@example\.org$/, `$1.${mark}@example.org`);
  });
}

/** Whoever the example calls by this name. */
export function personIn({ people }: Example, name: string): Person {
  const found = people.find((person) => person.name.startsWith(`${name} `));
  if (!found) throw new Error(`The example has nobody called ${name}.`);
  return found;
}
