import { afterAll, beforeAll, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { closeDatabase } from "@/db/client";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { type Relay, relayTo } from "@/tests/support/relay";

let relay: Relay;
beforeAll(async () => {
  await freshDatabase();
  relay = await relayTo(process.env.DATABASE_URL ?? "");
  process.env.DATABASE_URL = relay.url;
});
afterAll(async () => {
  await relay.cut();
  await dropDatabase();
});

it("is not well within three seconds when the database has stopped answering, whether it was known before or not", async () => {
  expect((await GET()).status).toBe(200);
  relay.stall();
  await expectSoonDown();
  await closeDatabase();
  await expectSoonDown();
}, 30_000);

async function expectSoonDown(): Promise<void> {
  const began = performance.now();
  const answer = await GET();
  expect(answer.status).toBe(503);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(await answer.json()).toMatchObject({ status: "down", database: "down" });
}
