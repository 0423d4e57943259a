import Link from "next/link";
import { type CitedRecord, citedInWords, citedPath } from "@/lib/audits/words";

/** The record that somebody points at, where it can be read. */
export function Cited({ record, project }: { record: CitedRecord | null; project: string }) {
  if (!record) return null;
  return (
    <p className="note">
      The record: <Link href={`/projects/${project}/${citedPath(record)}`}>{citedInWords(record)}</Link>
    </p>
  );
}
