import type { Findings } from "@/lib/evidence/verify/findings";
import { ChainLine, ClosedLine, type Manifest, places } from "@/lib/evidence/verify/formats";
import { byLine, type Sink } from "@/lib/evidence/verify/lines";
import { isErasing } from "@/lib/ledger/erasing-verbs";
import type { Finding } from "@/lib/ledger/finding";
import { beginning, entryHash } from "@/lib/ledger/hashing";

/** What is known of an entry once the chain was read. */
export type KnownEntry = Pick<ChainLine, "seq" | "at" | "entityKind" | "entityId" | "digest">;

export type Chain = {
  /** The hash of each entry, by its number. */
  hashes: Map<number, string>;
  /** By the id of the revision that it speaks of. */
  byRevision: Map<string, KnownEntry>;
  /** The last entry by which a thing was erased, and those that took a file back: by kind and id. */
  erasedBy: Map<string, number>;
  takenBack: Set<string>;
};

export const nameOfThing = (kind: string, id: string): string => `${kind} ${id}`;

/** Follows the chain of a pack from its beginning to the entry with which the pack was made. */
export function checkChain(manifest: Manifest, findings: Findings): { sink: Sink; chain: Chain } {
  const chain: Chain = { hashes: new Map(), byRevision: new Map(), erasedBy: new Map(), takenBack: new Set() };
  let tail = { seq: 0, hash: beginning };
  const sink = byLine((line, number) => {
    const entry = readLine(line);
    if (!entry) {
      findings.push({ kind: "edited", where: `${places.chain} line ${number}`, what: "It is no entry of a ledger." });
      return;
    }
    findings.pushAll(problemsWith(entry, tail, manifest));
    tail = { seq: entry.seq, hash: entry.hash };
    chain.hashes.set(entry.seq, entry.hash);
    if (!("withheld" in entry)) remember(chain, entry);
  });
  return {
    chain,
    sink: {
      take: sink.take,
      end: () => {
        sink.end();
        findings.pushAll(problemsWithEnd(tail, manifest));
      },
    },
  };
}

function readLine(line: string): ChainLine | ClosedLine | null {
  try {
    const read = JSON.parse(line);
    return Object.hasOwn(read, "withheld") ? ClosedLine.parse(read) : ChainLine.parse(read);
  } catch {
    return null;
  }
}

function problemsWith(
  entry: ChainLine | ClosedLine,
  tail: { seq: number; hash: string },
  { project }: Manifest,
): Finding[] {
  const where = `entry ${entry.seq}`;
  if (entry.seq !== tail.seq + 1) {
    return [{ kind: "broken", where, what: `It follows entry ${tail.seq}: entries were removed, moved or put in.` }];
  }
  if (entry.prevHash !== tail.hash) {
    return [{ kind: "broken", where, what: "It does not follow the entry before it: entries were moved or put in." }];
  }
  if ("withheld" in entry) return [];
  const { hash, ...content } = entry;
  if (entry.chainId !== project.id) {
    return [{ kind: "broken", where, what: "It belongs to the ledger of another project." }];
  }
  return entryHash(content) === hash ? [] : [{ kind: "edited", where, what: "The entry is not what it was." }];
}

function problemsWithEnd(tail: { seq: number; hash: string }, { ledger }: Manifest): Finding[] {
  if (tail.seq === ledger.entries && tail.hash === ledger.head) return [];
  const where = "the end of the ledger";
  if (tail.seq < ledger.entries) {
    const what = `The pack was made at entry ${ledger.entries}, yet the entries end with ${tail.seq}.`;
    return [{ kind: "truncated", where, what }];
  }
  return [{ kind: "broken", where, what: `The last entry is not the one with which the pack was made.` }];
}

function remember(chain: Chain, { seq, at, verb, entityKind, entityId, revisionId, digest }: ChainLine): void {
  chain.byRevision.set(revisionId, { seq, at, entityKind, entityId, digest });
  const thing = nameOfThing(entityKind, entityId);
  if (isErasing(verb)) chain.erasedBy.set(thing, seq);
  if (verb === "file.take-back") chain.takenBack.add(thing);
}
