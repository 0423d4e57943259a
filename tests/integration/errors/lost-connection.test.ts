import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { DatabaseError } from "@/db/database-error";
import { inTransaction } from "@/lib/commands/pipeline";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { refusalOf } from "@/tests/support/refusals";
import { type Relay, relayTo } from "@/tests/support/relay";

let relay: Relay;
beforeAll(async () => {
  await freshDatabase();
  relay = await relayTo(process.env.DATABASE_URL ?? "");
  process.env.DATABASE_URL = relay.url;
});
afterAll(async () => {
  await dropDatabase();
  await relay.cut();
});

const ask = () => database().execute(sql`select 1 as one`);

it("a change whose connection is lost is told so at once, and the next ones find the database when it is back", async () => {
  await Promise.all(Array.from({ length: 20 }, ask));
  const began = performance.now();
  const change = inTransaction(async (tx) => {
    await tx.execute(sql`select 1`);
    await relay.cut();
    await tx.execute(sql`select 2`);
  });
  expect(await refusalOf(change)).toBeInstanceOf(DatabaseError);
  expect(await refusalOf(ask())).toBeInstanceOf(DatabaseError);
  expect(performance.now() - began).toBeLessThan(5000);
  await relay.mend();
  const answers = await Promise.all(Array.from({ length: 40 }, ask));
  expect(answers).toHaveLength(40);
});
