import { DrizzleQueryError } from "drizzle-orm/errors";
import postgres from "postgres";

type Told = { code?: string; constraint?: string; table?: string };

/** What the database refused. It holds no statement, no value and no row: those are what people wrote. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(message: string, { code, constraint, table }: Told = {}) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
    this.constraint = constraint;
    this.table = table;
  }
}

/** The same failure as it may be printed and passed on. What is not the database's own is left as it is. */
export function withoutWords(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (cause instanceof postgres.PostgresError) {
    const { code, constraint_name: constraint, table_name: table } = cause;
    return new DatabaseError(quotesNothing(code) ? cause.message : `The database refused a statement (${code}).`, {
      code,
      constraint,
      table,
    });
  }
  if (!(error instanceof DrizzleQueryError) && !isLost(error)) return error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  return new DatabaseError(`A statement did not reach the database (${String(code)}).`, { code: String(code) });
}

/** The connection went away, or the server ends it: 57P01 to 57P03, and what the network or postgres.js say. */
export function isLost(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const { code } = (cause ?? {}) as { code?: unknown };
  return /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|57P0|08)/.test(String(code));
}

/** Lost connections, broken constraints, missing rights and the like: their messages name tables and never a value. */
function quotesNothing(code: string): boolean {
  return /^(08|23|25|40|53|55|57)|^42501$/.test(code);
}
