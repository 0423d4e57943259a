import type { z } from "zod";
import { database, type Transaction } from "@/db/client";
import { InvalidInput } from "@/lib/errors";
import { type RecordedAct, recordInLedger } from "@/lib/ledger/record";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

export type RecordChange = (kind: RecordedKind, id: string) => Promise<void>;

export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({ name: issue.path.map(String).join("."), message: issue.message })),
  );
}

/** Runs a command's body in one transaction; on a deadlock or a lost race for a name or an address it starts over, at most twice. */
export async function inTransaction<R>(body: (tx: Transaction) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().transaction(body);
    } catch (error) {
      if (attempt === 3 || !isWorthRetrying(error)) throw error;
    }
  }
}

/** A handler's `record`. That nothing goes unrecorded is the database's promise: see refuse_unrecorded_change in db/migrations. */
export function recorder(tx: Transaction, act: RecordedAct): RecordChange {
  return (kind, id) => recordInLedger(tx, act, kind, id);
}

/** serialization_failure, deadlock_detected, unique_violation: on the next try the other one's row is there to be seen. */
const lostRaces = ["40001", "40P01", "23505"];

function isWorthRetrying(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = (cause as { code?: string } | undefined)?.code;
  return code !== undefined && lostRaces.includes(code);
}
