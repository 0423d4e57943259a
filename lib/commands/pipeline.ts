import { z } from "zod";
import { database, type Transaction } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { beforeLong } from "@/db/patience";
import { InvalidInput } from "@/lib/errors";
import { type RecordedAct, recordInLedger } from "@/lib/ledger/record";
import type { RecordedKind } from "@/lib/ledger/recorded-things";

export type RecordChange = (kind: RecordedKind, id: string) => Promise<void>;

export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = inOrderOf(schema, parsed.error.issues);
  throw new InvalidInput(problems.map(({ path, message }) => ({ name: path.map(String).join("."), message })));
}

/** Problems stand in the order of the form, also those that only the whole of it showed. */
function inOrderOf(schema: z.ZodType, issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const place = ({ path }: z.core.$ZodIssue) => fields.indexOf(String(path[0] ?? ""));
  return issues.toSorted((one, other) => place(one) - place(other));
}

/** Runs a command's body in one transaction; on a deadlock or a lost race for a name or an address it starts over, at most twice. */
export async function inTransaction<R>(body: (tx: Transaction) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTime(body);
    } catch (error) {
      if (attempt === 3 || !isWorthRetrying(error)) throw error;
    }
  }
}

const halfAMinute = 30_000;

/** Whoever was told that it took too long was told that nothing is saved: then nothing is. */
async function inTime<R>(body: (tx: Transaction) => Promise<R>): Promise<R> {
  let isLate = false;
  const work = database().transaction(async (tx) => {
    const result = await body(tx);
    if (isLate) throw new DatabaseError("A change took too long and was taken back.");
    return result;
  });
  try {
    return await beforeLong(work, halfAMinute);
  } finally {
    isLate = true;
  }
}

/** A handler's `record`. That nothing goes unrecorded is the database's promise: see refuse_unrecorded_change in db/migrations. */
export function recorder(tx: Transaction, act: RecordedAct): RecordChange {
  return (kind, id) => recordInLedger(tx, act, kind, id);
}

/** serialization_failure, deadlock_detected, unique_violation: on the next try the other one's row is there to be seen. */
const lostRaces = ["40001", "40P01", "23505"];

function isWorthRetrying(error: unknown): boolean {
  return error instanceof DatabaseError && error.code !== undefined && lostRaces.includes(error.code);
}
