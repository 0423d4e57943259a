import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "@/lib/checklist/queries";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { openProject } from "@/lib/projects/queries";
import { nameSupport } from "@/lib/support/name-support";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const jean = { name: "Jean Vibert", reach: "Call 01534 000000 in the evening,\nor ask at the library.", version: 0 };
const maya = { name: "Maya Cruz", reach: "At the door on Tuesdays.", version: 1 };

const seenBy = async (who: Actor, { slug }: Project) => (await openProject(who, slug)).support;

const ruleOf = async ({ lead, slug }: Project) => {
  const { areas, nextSteps } = await standingOf(await openProject(lead, slug));
  const rule = areas.flatMap(({ rules }) => rules).find(({ id }) => id === "5.5");
  return {
    answer: rule?.answer,
    mend: rule?.mend?.path,
    isStep: nextSteps.some(({ path }) => path === "support/edit"),
  };
};

describe("the person to turn to", () => {
  it("is named by a host, and read by everyone who can open the project", async () => {
    const project = await aProject();
    expect(await seenBy(project.member, project)).toBeNull();
    await nameSupport(project.facilitator, project.slug, jean, now);
    for (const who of [project.lead, project.member, project.otherMember, project.network.coordinator]) {
      expect(await seenBy(who, project)).toEqual({ ...jean, version: 1 });
    }
  });

  it("answers rule 5.5, which leads to the form until then", async () => {
    const project = await aProject();
    expect(await ruleOf(project)).toEqual({ answer: "not-yet", mend: "support/edit", isStep: true });
    await nameSupport(project.lead, project.slug, jean, now);
    expect(await ruleOf(project)).toEqual({ answer: "met", mend: undefined, isStep: false });
  });

  it("is changed by writing it again, and the history keeps who it was", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await nameSupport(lead, slug, jean, now);
    await nameSupport(lead, slug, maya, now);
    expect(await seenBy(lead, project)).toEqual({ ...maya, version: 2 });
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines.slice(0, 2).map(({ deed }) => deed)).toEqual([
      "changed whom to turn to for support",
      "named whom to turn to for support",
    ]);
    expect(lines[0]?.changes).toEqual([
      { label: "Name", removed: [jean.name], added: [maya.name] },
      { label: "How to reach them", removed: [jean.reach], added: [maya.reach] },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["name", "reach", "version"]],
    ["neither a name nor a way", { name: " ", reach: "\n", version: 1 }, ["name", "reach"]],
    ["words that are too long", { name: "x".repeat(81), reach: "x".repeat(301), version: 1 }, ["name", "reach"]],
    ["a name of two lines", { ...maya, name: "Maya\nCruz" }, ["name"]],
  ])("is never taken away by %s", async (_what, input, fields) => {
    const project = await aProject();
    await nameSupport(project.lead, project.slug, jean, now);
    expect(await problemFieldsOf(nameSupport(project.lead, project.slug, input, now))).toEqual(fields);
    expect(await seenBy(project.member, project)).toEqual({ ...jean, version: 1 });
  });

  it("is not a member's or a coordinator's to name, nor saved just as it is", async () => {
    const { lead, member, network, slug } = await aProject();
    for (const who of [member, network.coordinator]) {
      await expect(nameSupport(who, slug, jean, now)).rejects.toThrow(NotAllowed);
    }
    await nameSupport(lead, slug, jean, now);
    await expect(nameSupport(lead, slug, { ...jean, version: 1 }, now)).rejects.toThrow(Refused);
  });

  it("is told to the second of two who name someone, with nothing of theirs saved", async () => {
    const { lead, facilitator, slug } = await aProject();
    await nameSupport(facilitator, slug, jean, now);
    const before = await wholeDatabase();
    const stale = await staleEditOf(nameSupport(lead, slug, { ...maya, version: 0 }, now));
    expect(stale.message).toMatch(`${facilitator.name} changed this while you were writing.`);
    expect(stale.changes).toContainEqual({ label: "Name", removed: [], added: [jean.name] });
    expect(await wholeDatabase()).toEqual(before);
  });

  it("is one project's alone", async () => {
    const [one, other] = [await aProject(), await aProject()];
    await nameSupport(one.lead, one.slug, jean, now);
    expect(await seenBy(other.lead, other)).toBeNull();
    await expect(nameSupport(other.lead, one.slug, maya, now)).rejects.toThrow(NotFound);
  });
});
