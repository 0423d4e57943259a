import { type Chain, checkChain } from "@/lib/evidence/verify/check-chain";
import {
  checkCheckpoints,
  nameOf,
  problemsWithCheckpoint,
  type Silence,
  silenceOf,
} from "@/lib/evidence/verify/check-checkpoints";
import { checkAddresses, checkEntries } from "@/lib/evidence/verify/check-files";
import { checkRevisions, missingRevisions, noRevisions } from "@/lib/evidence/verify/check-revisions";
import { checkSignature, type Signed, type SigningKey } from "@/lib/evidence/verify/check-signature";
import { zipTimeOf } from "@/lib/evidence/verify/container";
import { Findings } from "@/lib/evidence/verify/findings";
import { type CheckpointLine, Manifest, places } from "@/lib/evidence/verify/formats";
import type { TrustedKey } from "@/lib/evidence/verify/keys";
import { NoContainer, type Opened, openContainer, type Source } from "@/lib/evidence/verify/open-container";
import { EntryReader, type OnProgress } from "@/lib/evidence/verify/read-entries";
import type { Finding } from "@/lib/ledger/finding";

export type PackVerification = {
  manifest: Manifest | null;
  key: SigningKey;
  entries: number;
  records: number;
  withheld: number;
  /** What the ledger says was erased. */
  erased: string[];
  files: number;
  checkpoints: number;
  /** Those that were kept elsewhere, yet say nothing of this pack, by why. */
  silent: { checkpoint: string; why: Silence }[];
  findings: Finding[];
  /** How many more differences there are than those that are named. */
  more: number;
};

type Options = {
  /** The fingerprints of keys that are known from elsewhere. Without any, the pack's own key is taken at its word. */
  known?: string[];
  /** The keys of an installation, out of its own list: the one in use, and those before it. */
  keys?: TrustedKey[];
  /** Checkpoints that were kept elsewhere. */
  against?: CheckpointLine[];
  onProgress?: OnProgress;
};

const nothing = { entries: 0, records: 0, withheld: 0, erased: [], files: 0, checkpoints: 0, silent: [] };
const mostOfManifest = 64 * 1024 * 1024;

/**
 * Looks at a whole pack. Nothing else is read, nothing is sent anywhere, and no more than a few megabytes of a file are
 * held at once. It cannot see whose the key is: hold it against one that is known from elsewhere.
 */
export async function verifyPack(
  source: Source,
  { known, keys, against = [], onProgress }: Options = {},
): Promise<PackVerification> {
  const findings = new Findings();
  const opened = await openOrSay(source, findings);
  if (!opened) return unread(findings);
  const reader = new EntryReader(source, opened, findings, onProgress);
  const manifest = await readManifest(reader);
  if (!manifest) {
    findings.push({ kind: "edited", where: places.manifest, what: "It is missing, or cannot be read." });
    return unread(findings);
  }
  if (!isAsMade(opened, manifest.value)) findings.push(packedAnew);
  const signed = await checkSignature(reader, manifest, { known, keys }, findings);
  const { key, ...counts } = await readAll(reader, { manifest: manifest.value, signed, against }, findings);
  return { ...counts, manifest: manifest.value, key, findings: findings.named, more: findings.more };
}

function unread({ named, more }: Findings): PackVerification {
  return { ...nothing, manifest: null, key: { fingerprint: "", knownTo: null, until: null }, findings: named, more };
}

async function openOrSay(source: Source, findings: Findings): Promise<Opened | null> {
  try {
    return await openContainer(source);
  } catch (error) {
    if (!(error instanceof NoContainer)) throw error;
    findings.push({ kind: "edited", where: "the ZIP", what: `It cannot be opened. ${error.message}.` });
    return null;
  }
}

const packedAnew: Finding = {
  kind: "edited",
  where: "the ZIP",
  what: "What stands around the files is not what was made: it was changed, or another programme packed it again.",
};

function isAsMade({ isAsMade, at }: Opened, { pack }: Manifest): boolean {
  const { date, time } = zipTimeOf(new Date(pack.madeAt));
  return isAsMade && at.date === date && at.time === time;
}

async function readManifest(reader: EntryReader): Promise<{ value: Manifest; bytes: Uint8Array } | null> {
  const bytes = await reader.whole(places.manifest, mostOfManifest);
  if (!bytes) return null;
  try {
    return { bytes, value: Manifest.parse(JSON.parse(new TextDecoder().decode(bytes))) };
  } catch {
    return null;
  }
}

type Reading = { manifest: Manifest; signed: Signed; against: CheckpointLine[] };

/** The ledger first: records and checkpoints are held against it. */
async function readAll(reader: EntryReader, { manifest, signed, against }: Reading, findings: Findings) {
  const { sink, chain } = checkChain(manifest, findings);
  const written = reader.named(places.chain);
  if (written) await reader.into(written, sink);
  const revisions = noRevisions();
  const held = { manifest, chain, trusted: signed.trusted };
  const checkpoints = checkCheckpoints(held, findings);
  const silent: PackVerification["silent"] = [];
  for (const kept of against) {
    const why = silenceOf(kept, held);
    if (why) silent.push({ checkpoint: nameOf(kept), why });
    else findings.pushAll(problemsWithCheckpoint(kept, held));
  }
  for (const entry of reader.unread()) {
    const [, kind] = /^records\/([a-z-]+)\.jsonl$/.exec(entry.name) ?? [];
    if (kind) await reader.into(entry, checkRevisions({ kind, manifest, chain, revisions, findings }));
    else await reader.into(entry, entry.name === places.checkpoints ? checkpoints.sink : undefined);
  }
  findings.pushAll(checkEntries(reader, manifest));
  findings.pushAll(missingRevisions(manifest, chain, revisions));
  findings.pushAll(checkAddresses(manifest, revisions));
  findings.pushAll(withoutChain(chain, manifest));
  return {
    key: signed.key,
    entries: chain.hashes.size,
    records: revisions.seen.size,
    withheld: revisions.withheld,
    erased: revisions.erased,
    files: manifest.files.filter(({ name }) => name.startsWith("files/")).length,
    checkpoints: checkpoints.checked(),
    silent,
  };
}

function withoutChain({ hashes }: Chain, { ledger }: Manifest): Finding[] {
  if (hashes.size > 0 || ledger.entries === 0) return [];
  return [{ kind: "broken", where: places.chain, what: "There are no entries of the ledger in it." }];
}
