import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNetwork } from "@/lib/network/describe-network";
import { addGap } from "@/lib/people/add-gap";
import { fillGap } from "@/lib/people/fill-gap";
import { refreshDueStandings } from "@/lib/standing/refresh-standing";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aNetwork, aProject, now, type Project } from "@/tests/support/network";
import { freshStanding, storedStanding } from "@/tests/support/standing";
import { pastEveryGuard } from "@/tests/support/tampering";

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe("a gap that is due today is overdue tomorrow", () => {
  it("the stored standing knows the moment, and says so when it has come", async () => {
    const project = await withGapDueToday("Europe/Jersey");
    const { summary: asOfToday, changesAt } = await storedStanding(project.id);
    expect(changesAt).toEqual(new Date("2026-11-24T00:00:00Z"));

    expect(await refreshDueStandings(new Date("2026-11-23T23:59:59Z"))).toBe(0);
    expect((await storedStanding(project.id)).summary).toEqual(asOfToday);

    const tomorrow = new Date("2026-11-24T00:00:00Z");
    expect(await refreshDueStandings(tomorrow)).toBe(1);
    const stored = await storedStanding(project.id);
    expect(stored).toEqual(await freshStanding(project.id, tomorrow));
    expect(stored.summary).not.toEqual(asOfToday);
  });

  it("is not looked at again once nothing more will change by itself", async () => {
    const project = await withGapDueToday("Europe/Jersey");
    const nextWeek = new Date("2026-11-30T00:00:00Z");
    await refreshDueStandings(nextWeek);
    expect((await storedStanding(project.id)).changesAt).toBeNull();
    expect(await refreshDueStandings(nextWeek)).toBe(0);
  });

  it("has no moment left when the gap is filled", async () => {
    const project = await withGapDueToday("Europe/Jersey");
    await fillGap(project.lead, project.slug, { gap: 1 }, now);
    expect((await storedStanding(project.id)).changesAt).toBeNull();
  });

  it.each([
    ["Pacific/Auckland", "2026-11-23T11:00:00Z"],
    ["America/New_York", "2026-11-24T05:00:00Z"],
    ["Asia/Kolkata", "2026-11-23T18:30:00Z"],
  ])("tomorrow in %s begins at %s", async (timeZone, midnight) => {
    const morning = new Date("2026-11-23T08:00:00Z");
    const project = await withGapDueToday(timeZone, morning);
    expect((await storedStanding(project.id)).changesAt).toEqual(new Date(midnight));
  });
});

describe("a network that moves to another time zone", () => {
  it("has the standings of its projects looked at again", async () => {
    const lateEvening = new Date("2026-11-23T23:30:00Z");
    const project = await withGapDueToday("Europe/Jersey", lateEvening);
    const { slug, coordinator } = project.network;
    const moved = { name: "Island", timeZone: "Pacific/Auckland", supportWords: "Call.", version: 1 };
    await describeNetwork(coordinator, slug, moved, lateEvening);
    await refreshDueStandings(lateEvening);
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, lateEvening));
    expect((await storedStanding(project.id)).changesAt).toBeNull();
  });
});

describe("a project that cannot be looked at", () => {
  it("keeps no other waiting", async () => {
    const broken = await withGapDueToday("Europe/Jersey");
    const whole = await withGapDueToday("Europe/Jersey");
    await pastEveryGuard((sql) => sql`update brief set content = '{}' where project_id = ${broken.id}`);
    const tomorrow = new Date("2026-11-24T00:00:00Z");
    await refreshDueStandings(tomorrow);
    expect(await storedStanding(whole.id)).toEqual(await freshStanding(whole.id, tomorrow));
    const { changesAt } = await storedStanding(broken.id);
    expect(changesAt, "it is tried again later").toEqual(new Date("2026-11-24T00:15:00Z"));
  });
});

describe("a refresh at the same moment as a change", () => {
  it("waits for it, and does not put the standing back to how it was", async () => {
    const project = await withGapDueToday("Europe/Jersey");
    const tomorrow = new Date("2026-11-24T00:00:00Z");
    let refreshed: Promise<number> | undefined;
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`select from project where id = ${project.id} for update`;
      refreshed = refreshDueStandings(tomorrow);
      await Promise.race([refreshed, setTimeout(300)]);
      await sql`update member set left_on = '2026-11-23' where project_id = ${project.id} and number = 3`;
    });
    await refreshed;
    expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, tomorrow));
  });
});

async function withGapDueToday(timeZone: string, at = now): Promise<Project> {
  const project = await aProject({ network: await aNetwork({ timeZone }) });
  await addGap(project.lead, project.slug, { missing: "A gardener", owner: 1, dueOn: "2026-11-23" }, at);
  return project;
}
