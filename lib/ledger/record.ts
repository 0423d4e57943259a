import { randomBytes } from "node:crypto";
import { and, eq, getTableName, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { ledgerEntry, ledgerHead, revision } from "@/db/schema/ledger";
import type { Verb } from "@/lib/policy/policy";
import { beginning, digestOf, entryHash } from "./hashing";
import { type Chain, type RecordedKind, recordedThings } from "./recorded-things";

export type RecordedAct = { verb: Verb | SystemVerb; actorId: string | null; onBehalfOf?: string | null; at: Date };

/** What the installation does: a network is founded by whoever runs it; a published framework version reaches each project. */
export type SystemVerb =
  | "network.found"
  | "framework.adopt"
  | "voice.release"
  | "ladder.round-over"
  | "pulse.open-by-plan"
  | "pulse.round-over";

/** Keeps the thing as it now stands as a revision, and adds the act to the thing's chain. Throws when it was kept already. */
export async function recordInLedger(tx: Transaction, act: RecordedAct, kind: RecordedKind, id: string): Promise<void> {
  const kept = await keepRevision(tx, kind, id);
  const chain = chainOf(kind, kept.snapshot);
  const head = await lockHead(tx, chain);
  const content = {
    ...chain,
    seq: head.seq + 1,
    at: act.at.toISOString(),
    actorId: act.actorId,
    onBehalfOf: act.onBehalfOf ?? null,
    verb: act.verb,
    entityKind: kind,
    entityId: id,
    revisionId: kept.id,
    digest: digestOf(kept.snapshot, kept.nonce),
    prevHash: head.hash,
  };
  const hash = entryHash(content);
  await tx.insert(ledgerEntry).values({ ...content, at: act.at, hash });
  await tx
    .update(ledgerHead)
    .set({ seq: content.seq, hash })
    .where(and(eq(ledgerHead.chainKind, chain.chainKind), eq(ledgerHead.chainId, chain.chainId)));
}

type KeptRevision = { id: string; nonce: string; snapshot: Record<string, unknown> };

// The database makes the snapshot of its own row, so that what is kept is what is there.
async function keepRevision(tx: Transaction, kind: RecordedKind, id: string): Promise<KeptRevision> {
  const { table, privateColumns } = recordedThings[kind];
  const nonce = randomBytes(16).toString("hex");
  const [kept] = await tx.execute<KeptRevision>(sql`
    insert into ${revision} (entity_kind, entity_id, number, snapshot, nonce)
    select ${kind}, t.id, t.version, to_jsonb(t) - ${sql.param(privateList(privateColumns))}::text[], ${nonce}
    from ${sql.identifier(getTableName(table))} t where t.id = ${id}
    returning id, nonce, snapshot`);
  if (!kept) throw new Error(`There is no ${kind} ${id} to record`);
  return kept;
}

function privateList(columns: readonly string[]): string {
  return `{${columns.join(",")}}`;
}

function chainOf(kind: RecordedKind, snapshot: Record<string, unknown>): Chain {
  const { chainKind, chainColumn } = recordedThings[kind];
  return { chainKind, chainId: String(snapshot[chainColumn]) };
}

async function lockHead(tx: Transaction, chain: Chain): Promise<{ seq: number; hash: string }> {
  await tx
    .insert(ledgerHead)
    .values({ ...chain, seq: 0, hash: beginning })
    .onConflictDoNothing();
  const [head] = await tx
    .select({ seq: ledgerHead.seq, hash: ledgerHead.hash })
    .from(ledgerHead)
    .where(and(eq(ledgerHead.chainKind, chain.chainKind), eq(ledgerHead.chainId, chain.chainId)))
    .for("update");
  if (!head) throw new Error("The chain's head is missing");
  return head;
}
