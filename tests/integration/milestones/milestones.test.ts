import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { changeMilestone } from "@/lib/milestones/change-milestone";
import { dropMilestone } from "@/lib/milestones/drop-milestone";
import { milestonesOf } from "@/lib/milestones/queries";
import { reachMilestone } from "@/lib/milestones/reach-milestone";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const opening = { what: "The garden opens", dueOn: "2026-12-24" };
const milestones = async ({ lead, slug }: Project) => milestonesOf(await openProject(lead, slug));

describe("a milestone", () => {
  it("is set by a lead or a facilitator, and stands in the order of days", async () => {
    const project = await aProject();
    await expect(addMilestone(project.lead, project.slug, opening, now)).resolves.toBe(1);
    await expect(
      addMilestone(project.facilitator, project.slug, { what: "The paths are laid", dueOn: today }, now),
    ).resolves.toBe(2);
    await expect(addMilestone(project.member, project.slug, opening, now)).rejects.toThrow(NotAllowed);
    expect(await milestones(project)).toEqual([
      { number: 2, version: 1, what: "The paths are laid", dueOn: today, reachedOn: null, droppedOn: null },
      { number: 1, version: 1, ...opening, reachedOn: null, droppedOn: null },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["what", "dueOn"]],
    ["words that are too long", { ...opening, what: "x".repeat(201) }, ["what"]],
    ["a day that has passed", { ...opening, dueOn: "2026-11-22" }, ["dueOn"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(addMilestone(lead, slug, input, now))).toEqual(fields);
  });

  it("is changed while it is ahead, and keeps a day that has passed", async () => {
    const { lead, slug } = await aProject();
    await addMilestone(lead, slug, opening, now);
    const later = new Date("2027-01-05T12:00:00Z");
    const changed = { ...opening, milestone: 1, version: 1 };
    await expect(changeMilestone(lead, slug, changed, later)).rejects.toThrow(Refused);
    await changeMilestone(lead, slug, { ...changed, what: "The gate opens" }, later);
    const past = { ...changed, version: 2, dueOn: "2027-01-04" };
    expect(await problemFieldsOf(changeMilestone(lead, slug, past, later))).toEqual(["dueOn"]);
  });

  it("changed by two at once is told to the second", async () => {
    const { lead, facilitator, slug } = await aProject();
    await addMilestone(lead, slug, opening, now);
    const changed = { ...opening, milestone: 1, version: 1 };
    await changeMilestone(lead, slug, { ...changed, dueOn: "2026-12-31" }, now);
    const stale = await staleEditOf(changeMilestone(facilitator, slug, { ...changed, what: "The gate opens" }, now));
    expect(stale.changes).toEqual([{ label: "By", removed: ["24 December 2026"], added: ["31 December 2026"] }]);
  });

  it("is reached once, on a day that has come, and stays as it was reached", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await addMilestone(lead, slug, opening, now);
    const tomorrow = reachMilestone(lead, slug, { milestone: 1, reachedOn: "2026-11-24" }, now);
    expect(await problemFieldsOf(tomorrow)).toEqual(["reachedOn"]);
    await reachMilestone(facilitator, slug, { milestone: 1, reachedOn: today }, now);
    expect(await milestones(project)).toMatchObject([{ reachedOn: today }]);
    await expect(reachMilestone(lead, slug, { milestone: 1, reachedOn: today }, now)).rejects.toThrow(Refused);
    const changed = changeMilestone(lead, slug, { ...opening, milestone: 1, version: 2 }, now);
    await expect(changed).rejects.toThrow(new Refused(["This milestone was reached already."]));
  });

  it("that is not aimed for any more stays as it was meant, and is neither changed nor reached", async () => {
    const project = await aProject();
    const { lead, facilitator, member, slug } = project;
    await addMilestone(lead, slug, opening, now);
    await expect(dropMilestone(member, slug, { milestone: 1 }, now)).rejects.toThrow(NotAllowed);
    await dropMilestone(facilitator, slug, { milestone: 1 }, now);
    expect(await milestones(project)).toMatchObject([{ ...opening, version: 2, droppedOn: today, reachedOn: null }]);
    const already = new Refused(["It was said already that this milestone is not aimed for any more."]);
    await expect(dropMilestone(lead, slug, { milestone: 1 }, now)).rejects.toThrow(already);
    await expect(reachMilestone(lead, slug, { milestone: 1, reachedOn: today }, now)).rejects.toThrow(already);
    const changed = changeMilestone(lead, slug, { ...opening, milestone: 1, version: 2 }, now);
    await expect(changed).rejects.toThrow(already);
  });

  it("that was reached cannot be given up", async () => {
    const { lead, slug } = await aProject();
    await addMilestone(lead, slug, opening, now);
    await reachMilestone(lead, slug, { milestone: 1, reachedOn: today }, now);
    const dropped = dropMilestone(lead, slug, { milestone: 1 }, now);
    await expect(dropped).rejects.toThrow(new Refused(["This milestone was reached already."]));
  });

  it("belongs to one project: another's of the same number is another", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await addMilestone(one.lead, one.slug, opening, now);
    const changed = { ...opening, milestone: 1, version: 1 };
    await expect(changeMilestone(other.lead, other.slug, changed, now)).rejects.toThrow(NotFound);
    await expect(reachMilestone(other.lead, other.slug, { milestone: 1, reachedOn: today }, now)).rejects.toThrow(
      NotFound,
    );
    await expect(dropMilestone(other.lead, other.slug, { milestone: 1 }, now)).rejects.toThrow(NotFound);
  });
});
