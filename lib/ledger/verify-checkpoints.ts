import type { KeyObject } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { checkpoint, type Head, ledgerEntry } from "@/db/schema/ledger";
import { type Checkpoint, isGenuine } from "./checkpoint";
import type { Finding } from "./finding";

/** Holds every chain against what signed checkpoints saw of it. */
export async function verifyCheckpoints(
  tx: Pick<Transaction, "select">,
  key: KeyObject,
): Promise<{ checkpoints: number; findings: Finding[] }> {
  const kept: Checkpoint[] = await tx.select().from(checkpoint).orderBy(asc(checkpoint.at));
  const findings: Finding[] = [];
  for (const one of kept) {
    if (isGenuine(one, key)) findings.push(...(await holdAgainst(tx, one)));
    else
      findings.push({
        kind: "forged",
        where: nameOf(one),
        what: "It was not signed with this installation's key, or was changed.",
      });
  }
  return { checkpoints: kept.length, findings };
}

async function holdAgainst(tx: Pick<Transaction, "select">, seen: Checkpoint): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const head of seen.heads) {
    const hash = await hashAt(tx, head);
    if (hash === head.hash) continue;
    const where = `${head.chainKind} ${head.chainId} entry ${head.seq}`;
    findings.push(
      hash === undefined
        ? { kind: "truncated", where, what: `The ${nameOf(seen)} saw this entry, yet the chain ends before it.` }
        : { kind: "broken", where, what: `The ${nameOf(seen)} saw another entry here.` },
    );
  }
  return findings;
}

async function hashAt(tx: Pick<Transaction, "select">, { chainKind, chainId, seq }: Head): Promise<string | undefined> {
  const [entry] = await tx
    .select({ hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.chainKind, chainKind), eq(ledgerEntry.chainId, chainId), eq(ledgerEntry.seq, seq)));
  return entry?.hash;
}

function nameOf({ at }: Checkpoint): string {
  return `checkpoint of ${at.toISOString()}`;
}
