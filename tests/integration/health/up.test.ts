import { afterAll, beforeAll, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("is well with a database that has every migration", async () => {
  const answer = await GET();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "up" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

it("is not well with a database that is behind", async () => {
  await ownerSql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`;
  const answer = await GET();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ status: "behind", database: "up" });
});
