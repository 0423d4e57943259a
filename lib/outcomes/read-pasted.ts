import Papa from "papaparse";
import type { Day } from "@/lib/calendar/days";
import { Day as RealDay } from "@/lib/projects/schema";
import type { Typed } from "./check-readings";
import { numberIn } from "./numbers";
import { type Columns, columnsIn, inOrder } from "./reading-columns";

type Of = Parameters<typeof columnsIn>[1];

/**
 * Lines from a spreadsheet’s clipboard or a CSV file: a day, a value, and a note where there is one; or whatever its line
 * of headings says. Lines about something else, which that says too, are left out.
 */
export function readPasted(text: string, measure: Of): Typed[] {
  if (text.trim() === "") return [];
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: delimiterOf(text) });
  const lines = data
    .map((cells, place) => ({ cells: cells.slice(0, 40).map((cell) => cell.trim()), number: place + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const first = lines[0]?.cells ?? [];
  const named = columnsIn(first, measure);
  const isHeading = named !== null || (lines.length > 1 && !looksLikeReading(first, measure.unit));
  const columns = named ?? inOrder;
  return (isHeading ? lines.slice(1) : lines)
    .filter(({ cells }) => columns.isReading(cells))
    .map(({ cells, number }) => lineTyped(cells, number, columns));
}

function looksLikeReading([day = "", value = ""]: string[], unit: string): boolean {
  return dayIn(day) !== undefined || numberIn(value, unit) !== undefined;
}

function lineTyped(cells: string[], number: number, columns: Columns): Typed {
  const { day, ...typed } = columns.read(cells);
  const problemAt = (field: string, message: string) => ({
    name: "pasted",
    message: `Line ${number}: ${sayWhat(field, message, { day, value: typed.value })}`,
  });
  return { ...typed, measuredOn: dayIn(day), problemAt };
}

function sayWhat(field: string, message: string, { day, value }: { day: string; value: string }): string {
  if (field === "measuredOn" && dayIn(day) === undefined)
    return `“${shortened(day)}” is no day that can be read. Write it as 3 November 2026 or 2026-11-03.`;
  if (field === "value") return `“${shortened(value)}”. ${message}`;
  return message;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The clipboard has tabs; files have semicolons, or commas. */
function delimiterOf(text: string): string {
  const [firstLine = ""] = text.split("\n", 1);
  if (firstLine.includes("\t") || text.includes("\t")) return "\t";
  return firstLine.includes(";") || (!firstLine.includes(",") && text.includes(";")) ? ";" : ",";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 2026-11-03, 3/11/2026 (the day first) or 3 November 2026. */
function dayIn(typed: string): Day | undefined {
  const [, year, month, day] = parts(typed) ?? [];
  if (!year || !month || !day) return undefined;
  return RealDay.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data;
}

function parts(typed: string): [string, string, string, string] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return ["", iso[1] ?? "", iso[2] ?? "", iso[3] ?? ""];
  const slashed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed);
  if (slashed) return ["", slashed[3] ?? "", slashed[2] ?? "", slashed[1] ?? ""];
  const written = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(typed.replace(/\s+/g, " "));
  const month = months.indexOf((written?.[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return written && month > 0 ? ["", written[3] ?? "", String(month), written[1] ?? ""] : undefined;
}
