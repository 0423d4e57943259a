import { sizeInWords } from "@/lib/files/words";

/** What verification can find, by how people would say it. */
export const kindWords = {
  edited: "Changed",
  broken: "Missing or moved",
  truncated: "Cut off",
  unrecorded: "Put in",
  forged: "Not signed with the key",
};

/** How people are named in a pack. */
export const namesAs = ["initials", "full"] as const;
export type NamesAs = (typeof namesAs)[number];

export const namesWords: Record<NamesAs, string> = { initials: "as initials", full: "in full" };

type Parts = { report: boolean; records: boolean; files: boolean };

/** "the report, the records and the files" */
export function partsInWords({ report, records, files }: Parts): string {
  const said = [report ? ["the report"] : [], records ? ["the records"] : [], files ? ["the files"] : []].flat();
  return new Intl.ListFormat("en-GB").format(said);
}

/** How far a pack has gone while it is fetched; when that began, as ISO 8601. */
export type Sending = { bytes: number; sent: number; beganAt: string };

export function percentOf({ bytes, sent }: Sending): number {
  return Math.floor((100 * sent) / Math.max(1, bytes));
}

/** "12.0 of 200.0 MB was sent, 6 %." */
export function sendingInWords(sending: Sending): string {
  const { bytes, sent } = sending;
  if (sent >= bytes) return `All ${sizeInWords(bytes)} of it was sent.`;
  return `${sizeInWords(sent)} of ${sizeInWords(bytes)} was sent, ${percentOf(sending)} %.`;
}
