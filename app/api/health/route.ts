import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { expectedMigrations } from "@/db/expected-migrations";
import { beforeLong } from "@/db/patience";

export const dynamic = "force-dynamic";

/** Whoever asks for health wants to know soon: a database that takes longer is not well. */
const patience = 2500;

/** 200 when the database answers and has every migration; 503 otherwise. */
export async function GET(): Promise<Response> {
  const health = await look();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

async function look() {
  const expected = expectedMigrations();
  try {
    const applied = await beforeLong(appliedMigrations(), patience);
    return { status: applied >= expected ? "ok" : "behind", database: "up", migrations: { applied, expected } };
  } catch {
    return { status: "down", database: "down", migrations: { applied: null, expected } };
  }
}

async function appliedMigrations(): Promise<number> {
  const [row] = await database().execute<{ applied: number }>(
    sql`select count(*)::integer as applied from drizzle.__drizzle_migrations`,
  );
  return row?.applied ?? 0;
}
