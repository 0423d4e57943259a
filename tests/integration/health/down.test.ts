import { afterAll, beforeAll, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { closeDatabase } from "@/db/client";
import { settingsForTests } from "@/tests/support/settings";

// Port 9 is set aside for throwing away what arrives: nothing answers there.
const nowhere = "postgres://alongside_app:secret@127.0.0.1:9/alongside";

beforeAll(() => {
  Object.assign(process.env, settingsForTests, { DATABASE_URL: nowhere });
});
afterAll(closeDatabase);

it("is not well while the database is away, and says no more than that", async () => {
  const answer = await GET();
  expect(answer.status).toBe(503);
  const said = await answer.text();
  expect(JSON.parse(said)).toMatchObject({ status: "down", database: "down" });
  expect(said).not.toContain("secret");
});
