import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { MediaType } from "./words";

const problems = {
  broken: "This office file cannot be opened. Save it again in your office programme, then choose that.",
  bomb: "This file would grow far too large when it is opened, so it cannot be kept.",
  macros: "This office file holds a programme (a macro). Save it without macros first, then choose that.",
  locked: "This office file has a password. Save it without one first, then choose that.",
};

const mostEntries = 5000;
const mostUnpacked = 300 * 1024 * 1024;
/** Office programmes reach about 30 to 1. */
const mostGrowth = 100;
/** A small document may hold one part that packs very well. */
const freeGrowth = 20 * 1024 * 1024;

/** A ZIP, as office files are. */
export function isArchive(content: Buffer): boolean {
  return content.length > 4 && content.readUInt16BE(0) === 0x504b && [0x0304, 0x0506].includes(content.readUInt16BE(2));
}

/**
 * Which office file a ZIP is, by the list of what is in it; null when it is none. Nothing is unpacked but what such a file
 * says of itself, up to 2 MB. What would grow too large, or run, or is locked, is refused.
 */
export async function examineArchive(content: Buffer): Promise<MediaType | { problem: string } | null> {
  try {
    const zip = await fromBufferPromise(content, { strictFileNames: true, autoClose: false });
    const entries = await entriesOf(zip);
    const problem = problemWith(entries, content.length);
    return problem ? { problem } : await kindOf(zip, entries);
  } catch (error) {
    return { problem: error instanceof TooMuch ? problems.bomb : problems.broken };
  }
}

class TooMuch extends Error {}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostEntries) throw new TooMuch();
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

const runs = [/(^|\/)vbaProject\.bin$/i, /^xl\/macrosheets\//i, /(^|\/)activeX\//i, /^(Basic|Scripts)\//];

function problemWith(entries: Entry[], size: number): string | null {
  const sum = (of: (entry: Entry) => number) => entries.reduce((all, entry) => all + of(entry), 0);
  const unpacked = sum((entry) => entry.uncompressedSize);
  // Parts that lie over one another are how a small file unpacks to a huge one.
  const overlap = sum((entry) => entry.compressedSize) > size;
  if (overlap || unpacked > mostUnpacked || unpacked > Math.max(freeGrowth, size * mostGrowth)) return problems.bomb;
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size < entries.length || !entries.some((entry) => entry.relativeOffsetOfLocalHeader === 0)) {
    return problems.broken;
  }
  if (entries.some((entry) => entry.isEncrypted())) return problems.locked;
  return entries.some(({ fileName }) => runs.some((run) => run.test(fileName))) ? problems.macros : null;
}

const word = "application/vnd.openxmlformats-officedocument";
const mainParts: Record<string, MediaType> = {
  "word/document.xml": `${word}.wordprocessingml.document`,
  "xl/workbook.xml": `${word}.spreadsheetml.sheet`,
  "ppt/presentation.xml": `${word}.presentationml.presentation`,
};

const openDocuments: MediaType[] = (["text", "spreadsheet", "presentation"] as const).map(
  (kind) => `application/vnd.oasis.opendocument.${kind}` as const,
);

async function kindOf(zip: ZipFile, entries: Entry[]): Promise<MediaType | { problem: string } | null> {
  const said = (name: string) =>
    wordsIn(
      zip,
      entries.find(({ fileName }) => fileName === name),
    );
  if (entries[0]?.fileName === "mimetype") {
    const kind = await said("mimetype");
    const found = openDocuments.find((type) => type === kind);
    const isLocked = found && (await said("META-INF/manifest.xml"))?.includes("encryption-data");
    return isLocked ? { problem: problems.locked } : (found ?? null);
  }
  const types = await said("[Content_Types].xml");
  if (types === null) return null;
  if (namesMacros.test(types)) return { problem: problems.macros };
  const found = Object.keys(mainParts).filter((part) => entries.some(({ fileName }) => fileName === part));
  return (found.length === 1 && mainParts[found[0] ?? ""]) || null;
}

/** A macro can go by any name, but is loaded as one of these. No office programme writes their letters as figures. */
const namesMacros = /macroEnabled|vbaProject|&#/i;

const mostSaidOfItself = 2 * 1024 * 1024;

/** Written in one byte for each letter, or in two. */
async function wordsIn(zip: ZipFile, entry: Entry | undefined): Promise<string | null> {
  if (!entry) return null;
  if (entry.uncompressedSize > mostSaidOfItself) throw new TooMuch();
  const stream = await zip.openReadStreamPromise(entry);
  return Buffer.concat(await stream.toArray())
    .toString("latin1")
    .replaceAll("\0", "");
}
