import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { changeOutcome } from "@/lib/outcomes/change-outcome";
import { dropOutcome } from "@/lib/outcomes/drop-outcome";
import { outcomeNumbered, outcomesOf } from "@/lib/outcomes/queries";
import { takeBackStory } from "@/lib/outcomes/take-back-story";
import { tellStory } from "@/lib/outcomes/tell-story";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aMeasure, anOutcome, aStory, aToldOutcome, readings, theOutcome } from "@/tests/support/outcomes";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { ruleOf } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const seen = async () => openProject({ ...project.lead }, project.slug);

describe("an outcome", () => {
  it("is written down by anyone at the table, and leads on from its aim", async () => {
    expect(await ruleOf(project, "1.7")).toMatchObject({ answer: "not-yet", mend: { path: "outcomes/new" } });
    const { member, slug } = project;
    await expect(addOutcome(member, slug, await anOutcome(project), now)).resolves.toBe(1);
    expect(await outcomesOf(await seen())).toMatchObject([
      { number: 1, version: 1, chosenBy: ["carers", "professionals"], chosenOn: "2026-09-17", measures: [] },
    ]);
    expect((await ruleOf(project, "1.7")).answer).toBe("met");
    expect(await ruleOf(project, "8.5")).toMatchObject({ answer: "not-yet", mend: { path: "outcomes#baseline" } });
  });

  it.each<[string, object, string[]]>([
    ["no words", { title: " " }, ["title"]],
    ["nobody who chose it", { chosenBy: {} }, ["chosenBy"]],
    ["a group that there is not", { chosenBy: { robots: "robots" } }, ["chosenBy"]],
    ["no aim", { aims: {} }, ["aims"]],
    ["another project’s aim", { aims: { a1: "00000000-0000-4000-8000-000000000000" } }, ["aims"]],
    ["a decision that there is not", { decisions: { d9: "9" } }, ["decisions"]],
    ["a day to come", { chosenOn: "2026-11-24" }, ["chosenOn"]],
    ["all of these", { chosenBy: { x: "x" }, chosenOn: "2026-11-24" }, ["chosenBy", "chosenOn"]],
  ])("is refused with %s", async (_what, other, fields) => {
    const input = { ...(await anOutcome(project)), ...other };
    expect(await problemFieldsOf(addOutcome(project.lead, project.slug, input, now))).toEqual(fields);
  });

  it("is changed, and told to the second of two at once", async () => {
    await theOutcome(project);
    const again = { ...(await anOutcome(project)), outcome: 1, version: 1 };
    await expect(changeOutcome(project.member, project.slug, again, now)).rejects.toThrow(Refused);
    await changeOutcome(project.member, project.slug, { ...again, title: "Sooner" }, now);
    const stale = await staleEditOf(changeOutcome(project.lead, project.slug, { ...again, about: "" }, now));
    expect(stale.changes).toEqual([
      { label: "Title", removed: ["People get first support sooner"], added: ["Sooner"] },
    ]);
  });

  it("that is not followed any more stays to be read, takes nothing more and counts nowhere", async () => {
    await aToldOutcome(project);
    const { lead, slug } = project;
    await dropOutcome(lead, slug, { outcome: 1, why: "Nobody can measure it." }, now);
    expect(await outcomeNumbered(await seen(), 1)).toMatchObject({ droppedOn: today, stories: [{ number: 1 }] });
    expect((await ruleOf(project, "1.7")).answer).toBe("not-yet");
    await expect(addIndicator(lead, slug, aMeasure, now)).rejects.toThrow(Refused);
    await expect(tellStory(lead, slug, aStory, now)).rejects.toThrow(Refused);
    await expect(dropOutcome(lead, slug, { outcome: 1, why: "Again." }, now)).rejects.toThrow(Refused);
  });

  it("is not a coordinator’s to write, and out of sight from another project", async () => {
    await theOutcome(project);
    const other = await aProject();
    const input = await anOutcome(project);
    await expect(addOutcome(project.network.coordinator, project.slug, input, now)).rejects.toThrow(NotAllowed);
    await expect(addOutcome(other.lead, project.slug, input, now)).rejects.toThrow(NotFound);
    expect(await problemFieldsOf(addOutcome(other.lead, other.slug, input, now))).toEqual(["aims"]);
    await expect(addIndicator(other.lead, other.slug, aMeasure, now)).rejects.toThrow(NotFound);
    await expect(readings(other.lead, other, [])).rejects.toThrow(NotFound);
    await expect(tellStory(other.lead, other.slug, aStory, now)).rejects.toThrow(NotFound);
  });
});

describe("a story", () => {
  it("says how it went, and whether someone is named", async () => {
    await theOutcome(project);
    const { member, slug } = project;
    const { went: _went, naming: _naming, ...unsaid } = aStory;
    expect(await problemFieldsOf(tellStory(member, slug, unsaid, now))).toEqual(["went", "naming"]);
    expect(await problemFieldsOf(tellStory(member, slug, { ...aStory, toldOn: "2026-11-24" }, now))).toEqual([
      "toldOn",
    ]);
    await tellStory(member, slug, aStory, now);
    await tellStory(member, slug, { ...aStory, went: "badly", naming: "with-consent" }, now);
    const { stories } = await outcomeNumbered(await seen(), 1);
    expect(stories.map(({ went, namedWithConsent }) => [went, namedWithConsent])).toEqual([
      ["badly", true],
      ["well", false],
    ]);
  });

  it("taken back stays in its place", async () => {
    await aToldOutcome(project);
    await takeBackStory(project.member, project.slug, { story: 1 }, now);
    expect((await outcomeNumbered(await seen(), 1)).stories).toMatchObject([{ takenBackOn: today }]);
    await expect(takeBackStory(project.lead, project.slug, { story: 1 }, now)).rejects.toThrow(Refused);
    await expect(takeBackStory(project.lead, project.slug, { story: 2 }, now)).rejects.toThrow(NotFound);
  });
});
