import type { Chain } from "@/lib/evidence/verify/check-chain";
import { CheckpointLine, type Manifest, places } from "@/lib/evidence/verify/formats";
import { isSignedValue, type TrustedKey } from "@/lib/evidence/verify/keys";
import { byLine, type Sink } from "@/lib/evidence/verify/lines";
import type { Finding } from "@/lib/ledger/finding";
import { rootFrom } from "@/lib/ledger/merkle";

/** Holds the chain against what signed checkpoints saw of it. */
export function checkCheckpoints(
  about: { manifest: Manifest; chain: Chain; trusted: TrustedKey[] },
  findings: Finding[],
): { sink: Sink; checked: () => number } {
  let checked = 0;
  const sink = byLine((line, number) => {
    const checkpoint = readLine(line);
    if (checkpoint) {
      checked += 1;
      findings.push(...problemsWithCheckpoint(checkpoint, about));
    } else {
      findings.push({ kind: "edited", where: `${places.checkpoints} line ${number}`, what: "It is no checkpoint." });
    }
  });
  return { sink, checked: () => checked };
}

function readLine(line: string): CheckpointLine | null {
  try {
    return CheckpointLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

type About = { manifest: Pick<Manifest, "project">; chain: Pick<Chain, "hashes">; trusted: TrustedKey[] };

/** One checkpoint, also one that was kept elsewhere, against the chain. */
function problemsWithCheckpoint(checkpoint: CheckpointLine, { manifest, chain, trusted }: About): Finding[] {
  const where = `checkpoint ${checkpoint.number} of ${checkpoint.at}`;
  if (!isGenuine(checkpoint, trusted)) {
    return [{ kind: "forged", where, what: "It was not signed with a key of this installation, or was changed." }];
  }
  const { head, proof, root } = checkpoint;
  if (head.chainId !== manifest.project.id || rootFrom(head, proof) !== root) {
    return [{ kind: "edited", where, what: "What it is said to have seen of this project is not what it saw." }];
  }
  const found = chain.hashes.get(head.seq);
  if (found === head.hash) return [];
  if (found === undefined) {
    return [
      { kind: "truncated", where: `entry ${head.seq}`, what: `The ${where} saw it, yet the ledger ends before it.` },
    ];
  }
  return [{ kind: "broken", where: `entry ${head.seq}`, what: `The ${where} saw another entry here.` }];
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
