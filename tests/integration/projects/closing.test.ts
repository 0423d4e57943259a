import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { inShort } from "@/lib/checklist/in-the-way";
import { obstaclesOf } from "@/lib/checklist/queries";
import { NotAllowed, NotFound } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { changeStage } from "@/lib/projects/change-stage";
import { openProject } from "@/lib/projects/queries";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { giveVoice } from "@/lib/voices/give-voice";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const look = async () => openProject({ ...project.lead }, project.slug);
const shown = async () => inShort(await obstaclesOf(project, now));
const close = (about: object, actor = project.lead) =>
  changeStage(actor, project.slug, { to: "closed", reason: "The garden is there.", ...about }, now);

describe("a step of a project", () => {
  it("takes a decision that stands: to take a break, to close, to open again", async () => {
    const step = (to: string, about: object = {}) =>
      changeStage(project.lead, project.slug, { to, reason: "Because.", ...about }, now);
    expect(await problemFieldsOf(close({ shown: await shown(), goAhead: "on" }))).toEqual(["decision"]);
    await step("active");
    expect(await problemFieldsOf(step("paused"))).toEqual(["decision"]);
    const number = await decide(project, { title: "We rest" });
    expect(await problemFieldsOf(step("paused", { decision: "9" }))).toEqual(["decision"]);
    await step("paused", { decision: String(number) });
    expect(await look()).toMatchObject({
      stage: "paused",
      stageDecision: { number, title: "We rest", decidedOn: today },
    });
    await step("active");
    expect((await look()).stageDecision).toBeNull();
    await goTo(project, "closed");
    expect(await problemFieldsOf(step("active"))).toEqual(["decision"]);
  });
});

describe("closing", () => {
  it("asks to go ahead with what stands in the way, and keeps it", async () => {
    await giveVoice(project.member, project.slug, { text: "And the gate?", way: "name" }, now);
    await addAction(project.lead, project.slug, { what: "Water" }, now);
    const decision = await decide(project);
    expect(await problemFieldsOf(close({ decision, shown: await shown() }))).toEqual(["goAhead"]);
    const nothing = { reason: "", shown: await shown() };
    expect(await problemFieldsOf(close(nothing))).toEqual(["reason", "decision", "goAhead"]);
    await close({ decision, shown: await shown(), goAhead: "on" });
    const { stageInTheWay } = await look();
    expect(stageInTheWay.slice(0, 2)).toEqual([
      "1 thing that was said has no answer yet.",
      "1 thing is still to be done.",
    ]);
    expect(stageInTheWay).toContain(
      "People agreed what we want to achieve: The brief is not agreed by a decision yet.",
    );
    expect(stageInTheWay.some((reason) => reason.includes("next meeting"))).toBe(false);
    const [line] = (await historyOf(await look())).lines;
    expect(line?.changes).toContainEqual({ label: "What stood in the way", removed: [], added: stageInTheWay });
    await goTo(project, "active");
    expect((await look()).stageInTheWay).toEqual([]);
  });

  it("is refused when what stands in the way has changed since it was shown", async () => {
    const decision = await decide(project);
    const seen = await shown();
    await addAction(project.member, project.slug, { what: "Water" }, now);
    await expect(close({ decision, shown: seen, goAhead: "on" })).rejects.toThrow(ChangedMeanwhile);
    await expect(close({ decision, goAhead: "on" })).rejects.toThrow(ChangedMeanwhile);
    expect((await look()).stage).toBe("forming");
  });

  it("is a lead's to do, and not that of another project", async () => {
    const decision = await decide(project);
    const all = { decision, shown: await shown(), goAhead: "on" };
    await expect(close(all, project.facilitator)).rejects.toThrow(NotAllowed);
    await expect(close(all, (await aProject()).lead)).rejects.toThrow(NotFound);
  });
});
