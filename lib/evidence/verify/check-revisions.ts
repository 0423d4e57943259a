import { type Chain, type KnownEntry, nameOfThing } from "@/lib/evidence/verify/check-chain";
import type { Findings } from "@/lib/evidence/verify/findings";
import { type Manifest, RevisionLine } from "@/lib/evidence/verify/formats";
import { byLine, type Sink } from "@/lib/evidence/verify/lines";
import type { Finding } from "@/lib/ledger/finding";
import { digestOf } from "@/lib/ledger/hashing";

export type Revisions = {
  seen: Set<string>;
  withheld: number;
  /** Erased, as the ledger says. */
  erased: string[];
  /** The SHA-256 of every file that was recorded, and of those that belong into the pack. */
  recordedFiles: Set<string>;
  filesDue: Map<string, string>;
};

export const noRevisions = (): Revisions => ({
  seen: new Set(),
  withheld: 0,
  erased: [],
  recordedFiles: new Set(),
  filesDue: new Map(),
});

type About = { kind: string; manifest: Manifest; chain: Chain; revisions: Revisions; findings: Findings };

/** Holds the records of one kind against the entries that speak of them. */
export function checkRevisions({ kind, ...about }: About): Sink {
  const { revisions, chain, findings, manifest } = about;
  return byLine((line, number) => {
    const kept = readLine(line);
    if (!kept) {
      findings.push({ kind: "edited", where: `${kind}, line ${number}`, what: "It is no record of a ledger." });
      return;
    }
    const where = `${kind} ${kept.entity} revision ${kept.number}`;
    const entry = chain.byRevision.get(kept.revision);
    if (!entry) {
      findings.push({ kind: "unrecorded", where, what: "No entry of the ledger speaks of it." });
      return;
    }
    if (revisions.seen.has(kept.revision)) findings.push({ kind: "broken", where, what: "It is there twice." });
    revisions.seen.add(kept.revision);
    const problem = isOfAnother(kept, entry, kind)
      ? `The entry that speaks of it, number ${entry.seq}, is about another thing.`
      : problemWith(kept, entry, { chain, manifest });
    if (problem) findings.push({ kind: "edited", where, what: problem });
    else remember(revisions, kept, entry, chain);
  });
}

function readLine(line: string): RevisionLine | null {
  try {
    return RevisionLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

// A digest covers a revision's words; what it is of, and its place among the others, is held against them here.
function isOfAnother({ entity, number, snapshot }: RevisionLine, entry: KnownEntry, kind: string): boolean {
  if (entry.entityKind !== kind || entry.entityId !== entity) return true;
  return snapshot !== null && snapshot.version !== number;
}

type Beside = { chain: Chain; manifest: Manifest };

function problemWith(kept: RevisionLine, entry: KnownEntry, { chain, manifest }: Beside): string | null {
  if (kept.withheld !== undefined) return problemWithWithheld(kept, manifest);
  if (kept.snapshot === null) return problemWithErased(kept, entry, chain);
  if (kept.nonce === undefined) return "It has no nonce, so that nobody can tell whether it is what was recorded.";
  return digestOf(kept.snapshot, kept.nonce) === entry.digest ? null : "It is not what was recorded.";
}

function problemWithWithheld({ withheld, nonce }: RevisionLine, { pack }: Manifest): string | null {
  if (nonce !== undefined) return "It says that something is withheld, yet brings its nonce.";
  return withheld === "names" && pack.names === "full" ? "It withholds names in a pack that shows them." : null;
}

/** Only a later entry that erases may empty what was recorded. */
function problemWithErased(kept: RevisionLine, entry: KnownEntry, { erasedBy }: Chain): string | null {
  const erased = erasedBy.get(nameOfThing(entry.entityKind, entry.entityId));
  if (erased === undefined || erased <= entry.seq) return "It was emptied, and no entry says that it was erased.";
  return kept.erasedAt === undefined || kept.nonce !== undefined ? "It is not emptied as erasing does." : null;
}

function remember(revisions: Revisions, kept: RevisionLine, entry: KnownEntry, chain: Chain): void {
  if (kept.withheld) revisions.withheld += 1;
  if (kept.snapshot === null) revisions.erased.push(`${entry.entityKind} ${kept.entity} revision ${kept.number}`);
  if (entry.entityKind === "evidence-file" && kept.snapshot) rememberFile(revisions, kept, kept.snapshot, chain);
}

function rememberFile(revisions: Revisions, kept: RevisionLine, snapshot: Record<string, unknown>, chain: Chain): void {
  const sha256 = String(snapshot.sha256);
  revisions.recordedFiles.add(sha256);
  const isDue = snapshot.signature_id === null && !chain.takenBack.has(nameOfThing("evidence-file", kept.entity));
  if (isDue) revisions.filesDue.set(sha256, kept.entity);
}

/** Every entry of the period has its record in the pack. */
export function missingRevisions({ pack }: Manifest, chain: Chain, { seen }: Revisions): Finding[] {
  if (!pack.records) return [];
  const missing = [...chain.byRevision].filter(([id, { at }]) => isInPeriod(at, pack) && !seen.has(id));
  return missing.map(([, { seq, entityKind, entityId }]) => ({
    kind: "broken" as const,
    where: `${entityKind} ${entityId}`,
    what: `The record that entry ${seq} speaks of is missing.`,
  }));
}

/** Moments are written so that their letters sort as they do. */
function isInPeriod(at: string, { from, until }: { from: string | null; until: string | null }): boolean {
  return (from === null || at >= from) && (until === null || at < until);
}
