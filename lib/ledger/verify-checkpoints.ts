import type { KeyObject } from "node:crypto";
import { asc, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { checkpoint, type Head } from "@/db/schema/ledger";
import { type Checkpoint, isGenuine } from "./checkpoint";
import type { Finding } from "./finding";

/** Holds every chain against what signed checkpoints saw of it. */
export async function verifyCheckpoints(
  tx: Pick<Transaction, "select" | "execute">,
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

type Differing = Head & { found: string | null };

async function holdAgainst(tx: Pick<Transaction, "execute">, seen: Checkpoint): Promise<Finding[]> {
  const differing = await tx.execute<Differing>(sql`
    select head."chainKind", head."chainId", head.seq::integer, entry.hash as found
    from jsonb_to_recordset(${JSON.stringify(seen.heads)}::jsonb) as head("chainKind" text, "chainId" uuid, seq bigint, hash text)
    left join ledger_entry entry
      on entry.chain_kind = head."chainKind" and entry.chain_id = head."chainId" and entry.seq = head.seq
    where entry.hash is distinct from head.hash order by 1, 2`);
  return differing.map((head) => findingOf(head, seen));
}

function findingOf({ chainKind, chainId, seq, found }: Differing, seen: Checkpoint): Finding {
  const where = `${chainKind} ${chainId} entry ${seq}`;
  if (found !== null) return { kind: "broken", where, what: `The ${nameOf(seen)} saw another entry here.` };
  return { kind: "truncated", where, what: `The ${nameOf(seen)} saw this entry, yet the chain ends before it.` };
}

function nameOf({ at }: Checkpoint): string {
  return `checkpoint of ${at.toISOString()}`;
}
