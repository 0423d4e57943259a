import type { FileOf } from "@/lib/files/schema";
import { numberIn } from "../../people/_components/seats";

const records = ["decision", "meeting", "voice", "reading"] as const;

export type RecordQuery = { [record in (typeof records)[number]]?: string | string[] };

/** Which record an address means ("?decision=3"); null when it means none, or several. */
export function recordIn(query: RecordQuery): FileOf | null {
  const meant = records.filter((record) => query[record] !== undefined);
  const [record] = meant;
  const number = record && numberIn(String(query[record]));
  return record && number && meant.length === 1 ? ({ [record]: number } as FileOf) : null;
}

/** Where the record's page is, what it is called, and how an address means it. */
export function pageOf(slug: string, of: FileOf): { href: string; label: string; query: string } {
  const [record = "decision", number = 0] = Object.entries(of)[0] ?? [];
  const folder = record === "reading" ? "outcomes/readings" : `${record}s`;
  return {
    href: `/projects/${slug}/${folder}/${number}`,
    label: `${record.charAt(0).toUpperCase()}${record.slice(1)} ${number}`,
    query: `${record}=${number}`,
  };
}
