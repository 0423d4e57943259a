import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/db/client";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("gives each test file a database of its own, as the application sees it", async () => {
  const [own] = await ownerSql`select current_database() as name`;
  const [seen] = await database().execute(sql`select current_database() as name, current_user as role`);
  expect(own?.name).toMatch(/^test_/);
  expect(seen).toEqual({ name: own?.name, role: "alongside_app" });
});
