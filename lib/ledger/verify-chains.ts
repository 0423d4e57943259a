import { and, asc, eq, gt, inArray, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, ledgerHead, revision } from "@/db/schema/ledger";
import { erasingVerbs } from "./erasing-verbs";
import type { Finding } from "./finding";
import { beginning, digestOf, entryHash } from "./hashing";
import type { Chain } from "./recorded-things";

type Entry = typeof ledgerEntry.$inferSelect;
type Revision = typeof revision.$inferSelect;
type Tail = { seq: number; hash: string };

export type VerifiedChains = {
  chains: number;
  entries: number;
  /** How many revisions are empty because someone was erased. */
  erased: number;
  findings: Finding[];
};

const batch = 500;

/** Follows every chain from its beginning to its head. */
export async function verifyChains(tx: Pick<Transaction, "select" | "selectDistinct">): Promise<VerifiedChains> {
  const total: VerifiedChains = { chains: 0, entries: 0, erased: 0, findings: [] };
  for (const chain of await allChains(tx)) await verifyChain(tx, chain, total);
  return total;
}

async function allChains(tx: Pick<Transaction, "select" | "selectDistinct">): Promise<Chain[]> {
  const fields = { chainKind: ledgerEntry.chainKind, chainId: ledgerEntry.chainId };
  const withEntries = await tx.selectDistinct(fields).from(ledgerEntry);
  const withHeads = await tx.select({ chainKind: ledgerHead.chainKind, chainId: ledgerHead.chainId }).from(ledgerHead);
  const byName = new Map([...withEntries, ...withHeads].map((chain) => [nameOf(chain), chain]));
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
}

async function verifyChain(tx: Pick<Transaction, "select">, chain: Chain, total: VerifiedChains): Promise<void> {
  total.chains += 1;
  const erasings = await lastErasings(tx, chain);
  let tail: Tail = { seq: 0, hash: beginning };
  for (let after = Number.MIN_SAFE_INTEGER; ; after = tail.seq) {
    const rows = await readAfter(tx, chain, after);
    for (const { entry, kept } of rows) {
      total.entries += 1;
      const isErased = wasErased(kept) && entry.seq < (erasings.get(`${entry.entityKind} ${entry.entityId}`) ?? 0);
      if (isErased) total.erased += 1;
      total.findings.push(...verifyEntry(entry, { kept, isErased }, tail));
      tail = { seq: entry.seq, hash: entry.hash };
    }
    if (rows.length < batch) break;
  }
  total.findings.push(...(await verifyHead(tx, chain, tail)));
}

async function readAfter(tx: Pick<Transaction, "select">, chain: Chain, seq: number) {
  return tx
    .select({ entry: ledgerEntry, kept: revision })
    .from(ledgerEntry)
    .leftJoin(revision, eq(revision.id, ledgerEntry.revisionId))
    .where(
      and(eq(ledgerEntry.chainKind, chain.chainKind), eq(ledgerEntry.chainId, chain.chainId), gt(ledgerEntry.seq, seq)),
    )
    .orderBy(asc(ledgerEntry.seq))
    .limit(batch);
}

/** The number of the last entry that erases a thing, by the thing: what was kept of it before may be empty. */
async function lastErasings(tx: Pick<Transaction, "select">, chain: Chain): Promise<Map<string, number>> {
  const { entityKind, entityId, seq } = ledgerEntry;
  const erasings = await tx
    .select({ entityKind, entityId, seq: max(seq) })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.chainKind, chain.chainKind),
        eq(ledgerEntry.chainId, chain.chainId),
        inArray(ledgerEntry.verb, erasingVerbs),
      ),
    )
    .groupBy(entityKind, entityId);
  return new Map(erasings.map((one) => [`${one.entityKind} ${one.entityId}`, one.seq ?? 0]));
}

function wasErased(kept: Revision | null): boolean {
  return kept !== null && kept.snapshot === null && kept.nonce === null && kept.erasedAt !== null;
}

type Kept = { kept: Revision | null; isErased: boolean };

function verifyEntry(entry: Entry, { kept, isErased }: Kept, tail: Tail): Finding[] {
  const where = `${nameOf(entry)} entry ${entry.seq}`;
  const { hash, at, ...rest } = entry;
  const content = { ...rest, at: at.toISOString() };
  if (entry.seq !== tail.seq + 1) {
    return [{ kind: "broken", where, what: `It follows entry ${tail.seq}: entries were removed or put in.` }];
  }
  if (entry.prevHash !== tail.hash) {
    return [{ kind: "broken", where, what: "It does not follow the entry before it: entries were moved or put in." }];
  }
  if (entryHash(content) !== hash) return [{ kind: "edited", where, what: "The entry is not what it was." }];
  if (!kept) return [{ kind: "broken", where, what: "The revision it speaks of is gone." }];
  if (isOfAnother(entry, kept)) {
    return [
      { kind: "edited", where, what: `The revision it speaks of is not one of its ${entry.entityKind} any more.` },
    ];
  }
  if (isErased) return [];
  if (kept.snapshot === null || kept.erasedAt !== null) {
    const what = `The kept revision of its ${entry.entityKind} was emptied, or marked as erased, yet no later entry says that it was.`;
    return [{ kind: "edited", where, what }];
  }
  if (kept.nonce === null || digestOf(kept.snapshot, kept.nonce) !== entry.digest) {
    return [{ kind: "edited", where, what: `The kept revision of its ${entry.entityKind} is not what it was.` }];
  }
  return [];
}

// A digest covers a revision's words; what it is of, and its place among the others, is held against them here.
function isOfAnother(entry: Entry, { entityKind, entityId, number, snapshot }: Revision): boolean {
  if (entityKind !== entry.entityKind || entityId !== entry.entityId) return true;
  return snapshot !== null && snapshot.version !== number;
}

async function verifyHead(tx: Pick<Transaction, "select">, chain: Chain, tail: Tail): Promise<Finding[]> {
  const [head] = await tx
    .select()
    .from(ledgerHead)
    .where(and(eq(ledgerHead.chainKind, chain.chainKind), eq(ledgerHead.chainId, chain.chainId)));
  if (head?.seq === tail.seq && head.hash === tail.hash) return [];
  return [
    {
      kind: "broken",
      where: nameOf(chain),
      what: `Its head says entry ${head?.seq ?? "none"}, yet the last one there is ${tail.seq}.`,
    },
  ];
}

function nameOf({ chainKind, chainId }: Chain): string {
  return `${chainKind} ${chainId}`;
}
