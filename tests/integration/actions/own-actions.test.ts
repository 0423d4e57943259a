import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { dropAction } from "@/lib/actions/drop-action";
import { finishAction } from "@/lib/actions/finish-action";
import { ownActionsDue } from "@/lib/actions/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { returnMember } from "@/lib/people/return-member";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const inWeeks = (weeks: number) => new Date(now.getTime() + weeks * 7 * 24 * 60 * 60 * 1000);

async function withAction(dueOn?: string): Promise<Project> {
  const project = await aProject();
  await addAction(project.lead, project.slug, { what: "Bake", owner: 3, dueOn }, now);
  return project;
}

describe("what is waiting for someone on their start page", () => {
  it.each([
    ["today", today, 1],
    ["in a week", "2026-11-30", 1],
    ["in a week and a day", "2026-12-01", 0],
    ["on no day", undefined, 0],
  ])("has what is due %s, or has not", async (_when, dueOn, expected) => {
    const { member } = await withAction(dueOn);
    expect(await ownActionsDue(member, now)).toHaveLength(expected);
  });

  it("is from all of their projects, the earliest first, and nobody else's", async () => {
    const first = await aProject();
    const second = await aProject({ network: first.network, lead: first.lead });
    await addAction(first.lead, first.slug, { what: "Bake", owner: 1, dueOn: "2026-11-25" }, now);
    await addAction(second.lead, second.slug, { what: "Sing", owner: 1, dueOn: "2026-11-24" }, now);
    await addAction(second.lead, second.slug, { what: "Dance", owner: 3, dueOn: "2026-11-24" }, now);
    expect(await ownActionsDue(first.lead, now)).toEqual([
      { slug: second.slug, title: second.title, number: 1, what: "Sing", dueOn: "2026-11-24", today },
      { slug: first.slug, title: first.title, number: 1, what: "Bake", dueOn: "2026-11-25", today },
    ]);
  });

  it("still has what was due before", async () => {
    const { member } = await withAction("2026-11-30");
    expect(await ownActionsDue(member, inWeeks(9))).toHaveLength(1);
  });

  it("has nothing of what is done, or not needed any more", async () => {
    const done = await withAction(today);
    await finishAction(done.member, done.slug, { action: 1, doneOn: today }, now);
    const dropped = await withAction(today);
    await dropAction(dropped.member, dropped.slug, { action: 1 }, now);
    expect(await ownActionsDue(done.member, now)).toEqual([]);
    expect(await ownActionsDue(dropped.member, now)).toEqual([]);
  });

  it("has nothing while they take a break, and all of it when they are back", async () => {
    const { member, slug } = await withAction(today);
    await pauseMember(member, slug, 3, {}, now);
    expect(await ownActionsDue(member, now)).toEqual([]);
    await returnMember(member, slug, 3, {}, now);
    expect(await ownActionsDue(member, now)).toHaveLength(1);
  });

  it("has nothing once they have left", async () => {
    const { member, lead, slug } = await withAction(today);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect(await ownActionsDue(member, now)).toEqual([]);
  });

  it.each(["paused", "closed"] as const)("has nothing of a project that is %s", async (to) => {
    const { member, lead, slug } = await withAction(today);
    await goTo({ lead, slug }, "active", "Begun.");
    await goTo({ lead, slug }, to, "Enough for now.");
    expect(await ownActionsDue(member, now)).toEqual([]);
  });
});
