import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { addAction } from "@/lib/actions/add-action";
import { changeAction } from "@/lib/actions/change-action";
import { dropAction } from "@/lib/actions/drop-action";
import { finishAction } from "@/lib/actions/finish-action";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { dropMilestone } from "@/lib/milestones/drop-milestone";
import { reachMilestone } from "@/lib/milestones/reach-milestone";
import { leaveTable } from "@/lib/people/leave-table";
import { gatherFacts } from "@/lib/standing/facts";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { ruleOf, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const tomorrow = "2026-11-24";

describe("4.4 the big steps have dates", () => {
  it("asks for one, and leads to where it is set", async () => {
    expect(await ruleOf(await aProject(), "4.4")).toMatchObject({
      answer: "not-yet",
      mend: { path: "milestones/new" },
    });
  });

  it("is met on the day of a step, partly from the day after, and met again when it is reached", async () => {
    const project = await aProject();
    await addMilestone(project.lead, project.slug, { what: "The garden opens", dueOn: today }, now);
    expect(await ruleOf(project, "4.4")).toMatchObject({ answer: "met", mend: null, changesOn: tomorrow });
    expect(await ruleOf(project, "4.4", tomorrow)).toMatchObject({ answer: "partly", mend: { path: "milestones" } });
    await reachMilestone(project.lead, project.slug, { milestone: 1, reachedOn: today }, now);
    expect(await ruleOf(project, "4.4", tomorrow)).toMatchObject({ answer: "met" });
  });

  it("counts no step that is not aimed for any more, neither as overdue nor as dated", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await addMilestone(lead, slug, { what: "The garden opens", dueOn: today }, now);
    await addMilestone(lead, slug, { what: "The gate opens", dueOn: "2026-12-24" }, now);
    await dropMilestone(lead, slug, { milestone: 1 }, now);
    expect(await ruleOf(project, "4.4", tomorrow)).toMatchObject({ answer: "met" });
    await dropMilestone(lead, slug, { milestone: 2 }, now);
    expect(await ruleOf(project, "4.4")).toMatchObject({ answer: "not-yet", mend: { path: "milestones/new" } });
  });
});

describe("4.5 for everything to be done, we know who does it and by when", () => {
  it("asks for one, and leads to where it is written down", async () => {
    expect(await ruleOf(await aProject(), "4.5")).toMatchObject({ answer: "not-yet", mend: { path: "actions/new" } });
  });

  it("is met on the day it is due, and not from the day after until it is done", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await addAction(lead, slug, { what: "Bake", owner: 3, dueOn: today }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({ answer: "met", changesOn: tomorrow });
    expect(await ruleOf(project, "4.5", tomorrow)).toMatchObject({ answer: "not-yet", mend: { path: "actions" } });
    await finishAction(lead, slug, { action: 1, doneOn: today }, now);
    expect(await ruleOf(project, "4.5", tomorrow)).toMatchObject({ answer: "met" });
  });

  it("needs an owner and a date of each", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await addAction(lead, slug, { what: "Bake", owner: 3 }, now);
    await addAction(lead, slug, { what: "Sing", dueOn: tomorrow }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({ answer: "not-yet" });
    await changeAction(lead, slug, { action: 2, version: 1, what: "Sing", owner: 4, dueOn: tomorrow }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({ answer: "partly" });
    await dropAction(lead, slug, { action: 1 }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({ answer: "met" });
  });

  it("asks for a new owner when the one there was has left", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await addAction(lead, slug, { what: "Bake", owner: 3, dueOn: tomorrow }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({
      answer: "not-yet",
      reason: "1 open action has no owner or no date.",
    });
    await changeAction(lead, slug, { action: 1, version: 1, what: "Bake", owner: 4, dueOn: tomorrow }, now);
    expect(await ruleOf(project, "4.5")).toMatchObject({ answer: "met" });
  });

  it("changes the stored standing on the day after the day it is due", async () => {
    const project = await aProject();
    await addAction(project.lead, project.slug, { what: "Bake", owner: 3, dueOn: today }, now);
    expect((await storedStanding(project.id)).changesAt).toEqual(new Date("2026-11-24T00:00:00Z"));
  });
});

describe("4.6 the work is shared between the groups", () => {
  const own = async ({ lead, slug }: Project, owners: (number | undefined)[]) => {
    for (const owner of owners) await addAction(lead, slug, { what: "Bake", owner }, now);
  };

  it("compares from five actions on: four of one group are too few", async () => {
    const project = await aProject();
    await own(project, [3, 3, 3, 3]);
    expect(await ruleOf(project, "4.6")).toMatchObject({ answer: "not-applicable", mend: null });
    await own(project, [3]);
    expect(await ruleOf(project, "4.6")).toMatchObject({ answer: "not-yet", mend: { path: "actions" } });
  });

  it("is met while nobody has more than seven of ten, and counts nothing that was dropped", async () => {
    const project = await aProject();
    await own(project, [3, 3, 3, 3, 3, 3, 3, 4, 1, 1]);
    expect(await ruleOf(project, "4.6")).toMatchObject({ answer: "met" });
    await own(project, [3]);
    await dropAction(project.lead, project.slug, { action: 9 }, now);
    expect(await ruleOf(project, "4.6")).toMatchObject({
      answer: "not-yet",
      reason: "The most actions are with carers: 8 of 10.",
    });
  });

  it("leads nowhere once everything is done: what is done stays with whoever did it", async () => {
    const project = await aProject();
    await own(project, [3, 3, 3, 3, 3]);
    for (const action of [1, 2, 3, 4, 5])
      await finishAction(project.lead, project.slug, { action, doneOn: today }, now);
    expect(await ruleOf(project, "4.6")).toMatchObject({ answer: "not-yet", mend: null });
  });

  it("counts what someone did also after they have left, and not what they were still to do", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await own(project, [3, 3, 4, 4, 1]);
    await finishAction(lead, slug, { action: 1, doneOn: today }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    const { facts } = await gatherFacts(database(), project.id);
    expect(facts.actions.map(({ ownerGroup }) => ownerGroup)).toEqual([
      "carers",
      null,
      "lived-experience",
      "lived-experience",
      "professionals",
    ]);
  });
});
