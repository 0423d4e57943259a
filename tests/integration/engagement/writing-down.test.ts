import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addEngagement } from "@/lib/engagement/add-engagement";
import { changeEngagement } from "@/lib/engagement/change-engagement";
import { activitiesOf, activityNumbered } from "@/lib/engagement/queries";
import { takeBackEngagement } from "@/lib/engagement/take-back-engagement";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { anActivity } from "@/tests/support/ladder";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { ruleOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const written = { ...anActivity, howMany: 140, rung: 4 };
const activities = async ({ lead, slug }: Project, period = {}) =>
  activitiesOf(await openProject({ ...lead }, slug), period);

describe("something done with people", () => {
  it("is written down by anyone at the table, and stands with its rung", async () => {
    const project = await aProject();
    await expect(addEngagement(project.member, project.slug, anActivity, now)).resolves.toBe(1);
    const bare = { what: "A walk", kind: "conversation", heldOn: today, rung: "7" };
    await expect(addEngagement(project.lead, project.slug, bare, now)).resolves.toBe(2);
    expect(await activities(project)).toEqual([
      { ...{ number: 2, version: 1, ...bare, rung: 7 }, forWhom: "", howMany: null, why: "", takenBackOn: null },
      { number: 1, version: 1, ...written, takenBackOn: null },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["what", "kind", "heldOn", "rung"]],
    ["a way that is none", { ...anActivity, kind: "order" }, ["kind"]],
    ["a day to come", { ...anActivity, heldOn: "2026-11-24" }, ["heldOn"]],
    ["nobody", { ...anActivity, howMany: "0" }, ["howMany"]],
    ["half a person", { ...anActivity, howMany: "1.5" }, ["howMany"]],
    ["a rung below the ladder", { ...anActivity, rung: "0" }, ["rung"]],
    ["a rung above it", { ...anActivity, rung: "9" }, ["rung"]],
    ["too many words", { ...anActivity, what: "x".repeat(201), why: "x".repeat(1001) }, ["what", "why"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(addEngagement(lead, slug, input, now))).toEqual(fields);
  });

  it("is not a coordinator's to write down, and out of sight for others", async () => {
    const { network, slug } = await aProject();
    await expect(addEngagement(network.coordinator, slug, anActivity, now)).rejects.toThrow(NotAllowed);
    await expect(addEngagement((await aProject()).lead, slug, anActivity, now)).rejects.toThrow(NotFound);
  });

  it("is put right, and told to the second of two at once", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await addEngagement(lead, slug, anActivity, now);
    const again = { ...anActivity, engagement: 1, version: 1 };
    await expect(changeEngagement(member, slug, again, now)).rejects.toThrow(Refused);
    await changeEngagement(member, slug, { ...again, rung: "5", howMany: "" }, now);
    expect(await activities(project)).toMatchObject([{ version: 2, rung: 5, howMany: null }]);
    const stale = await staleEditOf(changeEngagement(lead, slug, { ...again, kind: "forum" }, now));
    expect(stale.changes).toEqual([
      { label: "How many people", removed: ["140"], added: [] },
      { label: "Rung", removed: ["4"], added: ["5"] },
    ]);
    const tomorrow = changeEngagement(lead, slug, { ...again, version: 2, heldOn: "2026-11-24" }, now);
    expect(await problemFieldsOf(tomorrow)).toEqual(["heldOn"]);
  });

  it("taken back stays to be read, is neither changed nor taken back again, and counts nowhere", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await addEngagement(lead, slug, { ...anActivity, rung: "1" }, now);
    expect(await ruleOf(project, "3.4")).toMatchObject({ answer: "not-yet", records: 1, mend: { path: "ladder" } });
    await takeBackEngagement(member, slug, { engagement: 1 }, now);
    expect(await activities(project)).toMatchObject([{ what: anActivity.what, takenBackOn: today }]);
    expect(await ruleOf(project, "3.4")).toMatchObject({ answer: "not-yet", records: 0 });
    await expect(takeBackEngagement(lead, slug, { engagement: 1 }, now)).rejects.toThrow(Refused);
    const changed = changeEngagement(lead, slug, { ...anActivity, engagement: 1, version: 2 }, now);
    await expect(changed).rejects.toThrow(Refused);
  });

  it("on the rung of coercion is kept as it was, and rule 3.4 says so", async () => {
    const project = await aProject();
    await addEngagement(project.lead, project.slug, anActivity, now);
    expect(await ruleOf(project, "3.4")).toMatchObject({ answer: "met" });
    await addEngagement(project.lead, project.slug, { ...anActivity, rung: "1" }, now);
    expect((await ruleOf(project, "3.4")).reason).toBe("1 activity stands on Coercion, which is never right.");
  });

  it("belongs to one project: another's of the same number is another", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await addEngagement(one.lead, one.slug, anActivity, now);
    const changed = changeEngagement(other.lead, other.slug, { ...anActivity, engagement: 1, version: 1 }, now);
    await expect(changed).rejects.toThrow(NotFound);
    await expect(takeBackEngagement(other.lead, other.slug, { engagement: 1 }, now)).rejects.toThrow(NotFound);
    await expect(activityNumbered(await openProject(other.lead, other.slug), 1)).rejects.toThrow(NotFound);
  });

  it("is found by a period, its first and last day included", async () => {
    const project = await aProject();
    for (const heldOn of ["2026-10-31", "2026-11-01", "2026-11-20", "2026-11-21"])
      await addEngagement(project.lead, project.slug, { ...anActivity, heldOn }, now);
    const found = await activities(project, { from: "2026-11-01", to: "2026-11-20" });
    expect(found.map(({ heldOn }) => heldOn)).toEqual(["2026-11-20", "2026-11-01"]);
  });
});
