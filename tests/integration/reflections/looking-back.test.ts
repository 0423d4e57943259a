import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound } from "@/lib/errors";
import { openProject } from "@/lib/projects/queries";
import { addReflection } from "@/lib/reflections/add-reflection";
import { changeReflection } from "@/lib/reflections/change-reflection";
import { endingOf, reflectionsOf } from "@/lib/reflections/queries";
import { writeEnding } from "@/lib/reflections/write-ending";
import { aLookBack, anEnding } from "@/tests/support/commands/on-looking-back";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { ruleOf } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const lookBack = (who: Actor, words: object = {}) => addReflection(who, project.slug, { ...aLookBack, ...words }, now);
const end = (who: Actor, words: object = {}) =>
  writeEnding(who, project.slug, { ...anEnding, version: 0, ...words }, now);
const seenBy = async (who: Actor) => reflectionsOf(await openProject(who, project.slug));

describe("looking back", () => {
  it("is written down by anyone at the table, and read by everyone who sees the project", async () => {
    expect(await lookBack(project.member)).toBe(1);
    expect(await lookBack(project.lead, { lookedBackAt: "closing" })).toBe(2);
    for (const who of [project.lead, project.otherMember, project.network.coordinator]) {
      expect(await seenBy(who)).toMatchObject([aLookBack, { lookedBackAt: "closing" }]);
    }
  });

  it("half way through counts when it names what went badly, and is a start when it does not", async () => {
    expect((await ruleOf(project, "8.6")).answer).toBe("not-yet");
    await lookBack(project.member, { wentBadly: "" });
    expect((await ruleOf(project, "8.6")).answer).toBe("partly");
    await changeReflection(project.member, project.slug, { ...aLookBack, reflection: 1, version: 1 }, now);
    expect((await ruleOf(project, "8.6")).answer).toBe("met");
  });

  it("asks when it was, and for at least one of the four", async () => {
    const empty = { lookedBackAt: "", lookedBackOn: "", wentBadly: " ", advantages: "" };
    expect(await problemFieldsOf(lookBack(project.member, empty))).toEqual(["lookedBackAt", "lookedBackOn"]);
    expect(await problemFieldsOf(lookBack(project.member, { wentBadly: " ", advantages: "" }))).toEqual(["wentBadly"]);
    expect(await problemFieldsOf(lookBack(project.member, { lookedBackOn: "2027-01-01" }))).toEqual(["lookedBackOn"]);
  });

  it("tells the second of two who add to it at once, and saves nothing of theirs", async () => {
    await lookBack(project.lead);
    const change = (who: Actor, keep: string) =>
      changeReflection(who, project.slug, { ...aLookBack, reflection: 1, version: 1, keep }, now);
    await change(project.facilitator, "The evenings.");
    const before = await wholeDatabase();
    const stale = await staleEditOf(change(project.member, "The tea."));
    expect(stale.changes).toContainEqual({ label: "What we would keep", removed: [], added: ["The evenings."] });
    expect(await wholeDatabase()).toEqual(before);
  });

  it("is out of sight for another project, and not a coordinator's to write", async () => {
    const elsewhere = await aProject();
    await expect(lookBack(elsewhere.lead)).rejects.toThrow(NotFound);
    await expect(lookBack(project.network.coordinator)).rejects.toThrow(NotAllowed);
    await addReflection(elsewhere.lead, elsewhere.slug, aLookBack, now);
    const theirs = { ...aLookBack, reflection: 1, version: 1, keep: "The tea." };
    await expect(changeReflection(project.lead, project.slug, theirs, now)).rejects.toThrow(NotFound);
  });
});

describe("how it ended", () => {
  it("is written by a lead or a facilitator, also when the project is closed", async () => {
    await expect(end(project.member)).rejects.toThrow(NotAllowed);
    await end(project.facilitator, { toldOn: "", toldHow: "" });
    await goTo(project, "closed");
    expect((await ruleOf(project, "8.7")).reason).toBe("Not recorded yet: the last readings and telling the members.");
    await end(project.lead, { version: 1 });
    expect((await ruleOf(project, "8.7")).reason).toBe("Not recorded yet: the last readings.");
    expect(await endingOf(await openProject(project.member, project.slug))).toMatchObject(anEnding);
  });

  it("asks for the day and the way of telling together, and for a day that has come", async () => {
    expect(await problemFieldsOf(end(project.lead, { accepted: "", toldOn: "", toldHow: "" }))).toEqual(["accepted"]);
    expect(await problemFieldsOf(end(project.lead, { toldHow: "" }))).toEqual(["toldHow"]);
    expect(await problemFieldsOf(end(project.lead, { toldOn: "" }))).toEqual(["toldOn"]);
    expect(await problemFieldsOf(end(project.lead, { toldOn: "2027-01-01" }))).toEqual(["toldOn"]);
  });
});
