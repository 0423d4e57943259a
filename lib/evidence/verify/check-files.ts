import type { Revisions } from "@/lib/evidence/verify/check-revisions";
import { type Manifest, places } from "@/lib/evidence/verify/formats";
import type { Content, EntryReader } from "@/lib/evidence/verify/read-entries";
import type { Finding } from "@/lib/ledger/finding";

const notInManifest: string[] = [places.manifest, places.signature];

/** Holds every entry of the container against the manifest: changed, missing, put in, there twice. */
export function checkEntries(reader: EntryReader, { files }: Manifest): Finding[] {
  const expected = new Map(files.map((file) => [file.name, file]));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const [{ name }, content] of reader.contents) {
    const finding = findingOf(name, content, expected.get(name), seen.has(name));
    if (finding) findings.push({ ...finding, where: name });
    seen.add(name);
  }
  const missing = files.filter(({ name }) => !seen.has(name));
  return [
    ...findings,
    ...missing.map(({ name }) => ({
      kind: "broken" as const,
      where: name,
      what: "The manifest names it, yet it is missing.",
    })),
  ];
}

type Listed = Manifest["files"][number];

function findingOf(
  name: string,
  content: Content,
  file: Listed | undefined,
  isSecond: boolean,
): Omit<Finding, "where"> | null {
  if (isSecond) return { kind: "unrecorded", what: "It is there twice." };
  if (!file && !notInManifest.includes(name)) {
    return { kind: "unrecorded", what: "It was put in: the manifest does not name it." };
  }
  if (file && (file.sha256 !== content.sha256 || file.bytes !== content.bytes)) {
    return { kind: "edited", what: "It is not what the manifest says: it was changed or replaced." };
  }
  return content.isFramed ? null : { kind: "edited", what: "What the ZIP says about it was changed." };
}

/** Files and frameworks go by the hash of their content; and what is kept as evidence was recorded as such. */
export function checkAddresses({ files, pack }: Manifest, { recordedFiles, filesDue }: Revisions): Finding[] {
  const findings: Finding[] = [];
  const kept = new Set<string>();
  for (const { name, sha256 } of files) {
    const [, folder, address = ""] = /^(files|frameworks)\/([0-9a-f]+)\./.exec(name) ?? [];
    if (!folder) continue;
    if (address !== sha256) findings.push({ kind: "edited", where: name, what: "It is not what its address says." });
    if (folder !== "files") continue;
    kept.add(sha256);
    if (pack.records && !recordedFiles.has(sha256)) {
      findings.push({ kind: "unrecorded", where: name, what: "No record of this pack says that it was kept." });
    }
  }
  if (!pack.files) return findings;
  const missing = [...filesDue].filter(([sha256]) => !kept.has(sha256));
  return [
    ...findings,
    ...missing.map(([sha256, id]) => ({
      kind: "broken" as const,
      where: `evidence-file ${id}`,
      what: `The file that was recorded, ${sha256.slice(0, 12)}…, is missing.`,
    })),
  ];
}
