import { and, eq } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { decision } from "@/db/schema/decisions";
import { ledgerHead } from "@/db/schema/ledger";
import { meeting } from "@/db/schema/meetings";
import { outcome } from "@/db/schema/outcomes";
import { action, milestone } from "@/db/schema/planning";
import { voice } from "@/db/schema/voices";
import { InvalidInput } from "@/lib/errors";
import { type CitedKind, citedKindWords } from "./words";

type Cited = { recordKind?: CitedKind; recordNumber?: number };
type NumberedThing = PgTable & { number: PgColumn; projectId: PgColumn };

const tables: Record<Exclude<CitedKind, "entry">, NumberedThing> = {
  decision,
  meeting,
  voice,
  outcome,
  action,
  milestone,
};

/** Throws InvalidInput unless the record that is pointed at is there, in this project. */
export async function requireRecord(tx: Transaction, projectId: string, cited: Cited): Promise<void> {
  const { recordKind: kind, recordNumber: number } = cited;
  if (kind === undefined || number === undefined) return;
  const isThere =
    kind === "entry" ? await hasEntry(tx, projectId, number) : await hasThing(tx, projectId, tables[kind], number);
  if (isThere) return;
  const message = `There is no ${citedKindWords[kind].toLowerCase()} ${number} in this project.`;
  throw new InvalidInput([{ name: "recordNumber", message }]);
}

async function hasThing(tx: Transaction, projectId: string, things: NumberedThing, number: number): Promise<boolean> {
  return (await tx.$count(things, and(eq(things.projectId, projectId), eq(things.number, number)))) > 0;
}

/** Entries are numbered from 1 without a gap. */
async function hasEntry(tx: Transaction, projectId: string, number: number): Promise<boolean> {
  const [head] = await tx
    .select({ seq: ledgerHead.seq })
    .from(ledgerHead)
    .where(and(eq(ledgerHead.chainKind, "project"), eq(ledgerHead.chainId, projectId)));
  return head !== undefined && number <= head.seq;
}
