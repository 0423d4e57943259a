import type { Chain } from "@/lib/evidence/verify/check-chain";
import type { Findings } from "@/lib/evidence/verify/findings";
import { CheckpointLine, type Manifest, places } from "@/lib/evidence/verify/formats";
import { isSignedValue, type TrustedKey } from "@/lib/evidence/verify/keys";
import { byLine, type Sink } from "@/lib/evidence/verify/lines";
import type { Finding } from "@/lib/ledger/finding";
import { rootFrom } from "@/lib/ledger/merkle";

/** Holds the chain against what signed checkpoints saw of it. */
export function checkCheckpoints(about: HeldAgainst, findings: Findings): { sink: Sink; checked: () => number } {
  let checked = 0;
  const sink = byLine((line, number) => {
    const checkpoint = readOpened(line);
    if (checkpoint) {
      checked += 1;
      findings.pushAll(problemsWithCheckpoint(checkpoint, about));
    } else {
      findings.push({ kind: "edited", where: `${places.checkpoints} line ${number}`, what: "It is no checkpoint." });
    }
  });
  return { sink, checked: () => checked };
}

/** A checkpoint as it stands in a pack, or in a letter to a coordinator; null when it is none. */
export function readOpened(line: string): CheckpointLine | null {
  try {
    return CheckpointLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

export type HeldAgainst = {
  manifest: Pick<Manifest, "project" | "pack" | "ledger">;
  chain: Pick<Chain, "hashes">;
  trusted: TrustedKey[];
};

/** One checkpoint, also one that was kept elsewhere, against the chain. */
export function problemsWithCheckpoint(
  checkpoint: CheckpointLine,
  { manifest, chain, trusted }: HeldAgainst,
): Finding[] {
  const where = nameOf(checkpoint);
  const problem = problemWithOpened(checkpoint, trusted);
  if (problem) return [{ ...problem, where }];
  const seen = seenOf(manifest, checkpoint);
  if (!seen) return [{ kind: "edited", where, what: "It does not say what it saw of this project." }];
  const found = chain.hashes.get(seen.seq);
  if (found === seen.hash) return [];
  const entry = `entry ${seen.seq}`;
  if (found !== undefined) return [{ kind: "broken", where: entry, what: `The ${where} saw another entry here.` }];
  return [{ kind: "truncated", where: entry, what: `The ${where} saw it, yet the ledger ends before it.` }];
}

export type Silence = "made-after" | "other-projects";

/**
 * Why a checkpoint that was kept elsewhere cannot tell anything of this pack: it was made after it, with a key that came
 * later or beyond the pack's end; or it was opened at other projects alone, as a letter is in whose week this one was
 * quiet. Null when it can be held against it.
 */
export function silenceOf(checkpoint: CheckpointLine, { manifest, trusted }: HeldAgainst): Silence | null {
  const seen = seenOf(manifest, checkpoint);
  const isAsMade = problemWithOpened(checkpoint, trusted) === null;
  if (isAsMade && !seen && checkpoint.opened.length > 0) return "other-projects";
  if (checkpoint.at <= manifest.pack.madeAt) return null;
  if (!trusted.some(({ publicKey }) => publicKey === checkpoint.publicKey)) return "made-after";
  return isAsMade && seen && seen.seq > manifest.ledger.entries ? "made-after" : null;
}

function seenOf({ project }: Pick<Manifest, "project">, { opened }: CheckpointLine) {
  return opened.find(({ head }) => head.chainId === project.id)?.head;
}

/** Whether it was signed with a key that is trusted, and saw what it is said to have seen; null when all is well. */
export function problemWithOpened(checkpoint: CheckpointLine, trusted: TrustedKey[]): Omit<Finding, "where"> | null {
  if (!isGenuine(checkpoint, trusted)) {
    return { kind: "forged", what: "It was not signed with a key of this installation, or was changed." };
  }
  const isAsSeen = checkpoint.opened.every(({ head, proof }) => rootFrom(head, proof) === checkpoint.root);
  return isAsSeen ? null : { kind: "edited", what: "What it is said to have seen is not what it saw." };
}

export function nameOf({ number, at }: Pick<CheckpointLine, "number" | "at">): string {
  return `checkpoint ${number} of ${at}`;
}

/** A key that was retired signed nothing after its last checkpoint. */
function isGenuine(
  { number, at, previous, chains, root, publicKey, signature }: CheckpointLine,
  trusted: TrustedKey[],
) {
  const key = trusted.find((one) => one.publicKey === publicKey);
  if (!key || (key.lastCheckpoint !== null && number > key.lastCheckpoint)) return false;
  return isSignedValue({ number, at, previous, chains, root }, signature, publicKey);
}
