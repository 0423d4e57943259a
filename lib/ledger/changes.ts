import { dayInWords } from "@/lib/calendar/days";
import { momentInWords } from "@/lib/calendar/moments";
import { type Part, parts, type Row } from "./parts";

/** What a change took away and what it brought, in words, for one named part of a recorded thing. */
export type Change = { label: string; removed: string[]; added: string[] };

type Snapshot = Record<string, unknown> | null;

type Named = { key: string; name: string }[];

/** Those whom things name by a key: a framework's groups, a project's seats and decisions; and by which clocks moments are said. */
export type KnownNames = { groups?: Named; seats?: Named; decisions?: Named; timeZone?: string };

type About = KnownNames & { kind?: string };

const kinds: Record<string, string> = { money: "Money", time: "Time", "fixed-point": "Fixed point" };

/** What is different between two snapshots of one thing, of some kind; from null for a new one. */
export function changesBetween(before: Snapshot, after: Snapshot, { kind = "", ...known }: About = {}): Change[] {
  return Object.entries(parts).flatMap(([column, part]) => {
    const label = part.of?.[kind] ?? part.label;
    if (label === "") return [];
    const [earlier, later] = [readValue(before, column), readValue(after, column)];
    if (isNothing(earlier) && isNothing(later)) return [];
    const saying = spokenWith(part, known);
    const was = [...new Set(linesOf(saying, earlier))];
    const is = [...new Set(linesOf(saying, later))];
    const removed = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    return removed.length + added.length === 0 ? [] : [{ label, removed, added }];
  });
}

type Saying = Part & { timeZone?: string };

function spokenWith(part: Part, known: KnownNames): Saying {
  const names = part.names ?? (part.ofSeat && "seats");
  const words = names && Object.fromEntries((known[names] ?? []).map(({ key, name }) => [key, name]));
  return { ...part, words: words ?? part.words, timeZone: known.timeZone };
}

/** A brief is kept as one document; its parts read like columns. */
function readValue(snapshot: Snapshot, column: string): unknown {
  if (!snapshot) return null;
  if (Object.hasOwn(snapshot, column)) return snapshot[column];
  const { content } = snapshot;
  return isObject(content) && Object.hasOwn(content, column) ? content[column] : null;
}

function linesOf(part: Saying, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((line) => linesOf(part, line));
  if (isObject(value)) return [rowOf(part, value)].filter(Boolean);
  const line = lineOf(part, value === null || value === undefined ? "" : String(value));
  return line === "" ? [] : [line];
}

/** A group goes by its key where no name is known; nobody goes by the id of their seat. */
function lineOf({ words, isDay, isMoment, names, timeZone = "UTC" }: Saying, value: string): string {
  if (words && Object.hasOwn(words, value)) return words[value] ?? "";
  if (isMoment && !Number.isNaN(Date.parse(value))) return momentInWords(new Date(value), timeZone);
  if (names === "seats") return value === "" ? "" : "someone at the table";
  if (names === "decisions") return value === "" ? "" : "a decision";
  return isDay && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value) : value;
}

function rowOf({ row, ofSeat, words = {} }: Saying, value: Row): string {
  if (row) return row(value);
  if (!ofSeat) return rowInWords(value);
  const { seat, words: said } = ofSeat(value);
  return `${words[String(seat)] ?? "someone at the table"}: ${said}`;
}

/** An aim, or a limit: its kind, its words ("none" is an answer) and whether it can be discussed. */
function rowInWords(row: Record<string, unknown>): string {
  const { kind, text, flexibility } = row;
  if (typeof kind !== "string") return typeof text === "string" ? text : "";
  const mark = flexibility === "fixed" ? " (fixed)" : flexibility === "open" ? " (open to discussion)" : "";
  return `${Object.hasOwn(kinds, kind) ? kinds[kind] : kind}: ${typeof text === "string" ? text : "none"}${mark}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
