import { asc, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { checkpoint, type Head } from "@/db/schema/ledger";
import { nameOf as nameOfOpened, problemWithOpened } from "@/lib/evidence/verify/check-checkpoints";
import type { CheckpointLine } from "@/lib/evidence/verify/formats";
import type { TrustedKey } from "@/lib/evidence/verify/keys";
import { type Checkpoint, isGenuine } from "./checkpoint";
import type { Finding } from "./finding";

export type NewestCheckpoint = { number: number; at: Date; entriesAfter: number };

export type VerifiedCheckpoints = {
  checkpoints: number;
  /** The newest one that is genuine. */
  newest: NewestCheckpoint | null;
  findings: Finding[];
};

/** Follows the signed checkpoints, and holds every chain against what they saw of it; and against one kept elsewhere. */
export async function verifyCheckpoints(
  tx: Pick<Transaction, "select" | "execute">,
  trusted: TrustedKey[],
  keptElsewhere?: Checkpoint | CheckpointLine,
): Promise<VerifiedCheckpoints> {
  const here: Checkpoint[] = await tx.select().from(checkpoint).orderBy(asc(checkpoint.number));
  const findings = here.flatMap((one, place) => verifyLink(one, here[place - 1]));
  for (const one of here) findings.push(...(await verifyCheckpoint(tx, one, trusted)));
  if (keptElsewhere && "opened" in keptElsewhere) findings.push(...(await verifyOpened(tx, keptElsewhere, trusted)));
  else if (keptElsewhere) findings.push(...(await verifyKept(tx, keptElsewhere, here, trusted)));
  const newest = here.findLast((one) => isGenuine(one, trusted));
  return { checkpoints: here.length, newest: newest ? await describeNewest(tx, newest) : null, findings };
}

function verifyLink(one: Checkpoint, before: Checkpoint | undefined): Finding[] {
  const where = nameOf(one);
  if (one.number !== (before?.number ?? 0) + 1) {
    const what = `It follows ${before ? nameOf(before) : "none"}: checkpoints were removed or put in.`;
    return [{ kind: "broken", where, what }];
  }
  if (one.previous === (before?.signature ?? "")) return [];
  return [{ kind: "broken", where, what: "It does not follow the checkpoint before it." }];
}

async function verifyCheckpoint(
  tx: Pick<Transaction, "execute">,
  one: Checkpoint,
  trusted: TrustedKey[],
): Promise<Finding[]> {
  if (isGenuine(one, trusted)) return holdAgainst(tx, one);
  const what = "It was not signed with a key of this installation, or was changed.";
  return [{ kind: "forged", where: nameOf(one), what }];
}

async function verifyKept(
  tx: Pick<Transaction, "execute">,
  kept: Checkpoint,
  here: Checkpoint[],
  trusted: TrustedKey[],
): Promise<Finding[]> {
  if (here.some(({ signature }) => signature === kept.signature) && isGenuine(kept, trusted)) return [];
  return [...(isGenuine(kept, trusted) ? missing(kept, here) : []), ...(await verifyCheckpoint(tx, kept, trusted))];
}

/** One that came with a letter says of some chains only what it saw. */
async function verifyOpened(
  tx: Pick<Transaction, "execute">,
  kept: CheckpointLine,
  trusted: TrustedKey[],
): Promise<Finding[]> {
  const problem = problemWithOpened(kept, trusted);
  if (problem) return [{ ...problem, where: nameOfOpened(kept) }];
  return holdAgainst(tx, { ...kept, at: new Date(kept.at), heads: kept.opened.map(({ head }) => head) });
}

function missing(kept: Checkpoint, here: Checkpoint[]): Finding[] {
  const where = nameOf(kept);
  const last = here.at(-1)?.number ?? 0;
  if (last >= kept.number) {
    return [
      { kind: "broken", where, what: "It was kept elsewhere, yet another one or none stands in its place here." },
    ];
  }
  const what = `It was kept elsewhere, yet the checkpoints here end ${last === 0 ? "before the first" : `with number ${last}`}.`;
  return [{ kind: "truncated", where, what }];
}

type Differing = Head & { found: string | null };

type Seen = Pick<Checkpoint, "number" | "at" | "heads">;

async function holdAgainst(tx: Pick<Transaction, "execute">, seen: Seen): Promise<Finding[]> {
  const differing = await tx.execute<Differing>(sql`
    select head."chainKind", head."chainId", head.seq::integer, entry.hash as found
    from ${headsOf(seen)} left join ledger_entry entry
      on entry.chain_kind = head."chainKind" and entry.chain_id = head."chainId" and entry.seq = head.seq
    where entry.hash is distinct from head.hash order by 1, 2`);
  return differing.map((head) => findingOf(head, seen));
}

function findingOf({ chainKind, chainId, seq, found }: Differing, seen: Seen): Finding {
  const where = `${chainKind} ${chainId} entry ${seq}`;
  if (found !== null) return { kind: "broken", where, what: `The ${nameOf(seen)} saw another entry here.` };
  return { kind: "truncated", where, what: `The ${nameOf(seen)} saw this entry, yet the chain ends before it.` };
}

async function describeNewest(tx: Pick<Transaction, "execute">, newest: Checkpoint): Promise<NewestCheckpoint> {
  const [counted] = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from ledger_entry entry left join ${headsOf(newest)}
      on entry.chain_kind = head."chainKind" and entry.chain_id = head."chainId"
    where head.seq is null or entry.seq > head.seq`);
  return { number: newest.number, at: newest.at, entriesAfter: counted?.count ?? 0 };
}

function headsOf({ heads }: Pick<Checkpoint, "heads">): SQL {
  return sql`jsonb_to_recordset(${JSON.stringify(heads)}::jsonb)
    as head("chainKind" text, "chainId" uuid, seq bigint, hash text)`;
}

function nameOf({ number, at }: Pick<Checkpoint, "number" | "at">): string {
  return `checkpoint ${number} of ${at.toISOString()}`;
}
