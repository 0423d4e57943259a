import { afterAll, beforeAll, expect, it } from "vitest";
import { fillDemo } from "@/db/demo/fill";
import { dropDatabase, freshDatabase, ownerSql } from "../support/database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

// It fills half of the demo network: on a busy machine that takes a while.
const patient = { timeout: 60_000 };

it("is filled up to now, and no further, on a clock that stands in the middle of the story", patient, async () => {
  const now = new Date("2025-10-13T09:20:00Z");
  const { filled, people } = await fillDemo(() => {}, now);
  expect(filled).toBe(true);
  expect(people.map(({ name }) => name)).toEqual(["Imogen Clarke", "Beatriz Caires", "Callum Drew"]);
  const [newest] = await ownerSql`select max(at) as at from ledger_entry`;
  expect(newest?.at.getTime()).toBeLessThanOrEqual(now.getTime());
});
