import { afterAll, beforeAll, expect, it } from "vitest";
import { callEveryStandingDue, refreshDueStandings } from "@/lib/standing/refresh-standing";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aProject, now } from "@/tests/support/network";
import { freshStanding, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const laterMinute = new Date("2026-11-23T12:01:00Z");

it("standings that earlier rules stored are all looked at again, so many in one run", async () => {
  const network = await aNetwork();
  const projects = [await aProject({ network }), await aProject({ network }), await aProject({ network })];
  await ownerSql`update project_standing set changes_at = null, summary = jsonb_set(summary, '{signed}', '99')`;
  expect(await refreshDueStandings(now)).toBe(0);

  await callEveryStandingDue(now);
  expect(await refreshDueStandings(now, 2)).toBe(2);
  expect(await refreshDueStandings(laterMinute, 2)).toBe(1);
  expect(await refreshDueStandings(laterMinute, 2)).toBe(0);
  for (const { id } of projects) expect(await storedStanding(id)).toEqual(await freshStanding(id, now));
});
