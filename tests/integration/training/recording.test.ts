import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "@/lib/checklist/queries";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { trainingOf } from "@/lib/training/queries";
import { recordTraining } from "@/lib/training/record-training";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const course = { what: "Peer facilitation, two days", on: "2026-03-14" };
const listening = { what: "An evening on listening", on: today };

const seenBy = async (who: Actor, { slug }: Project, seat?: number) => trainingOf(await openProject(who, slug), seat);

const recorded = async (project: Project, seat = 2) => {
  await recordTraining(project.lead, project.slug, seat, course, now);
  const [written] = await seenBy(project.lead, project, seat);
  return { training: written?.id ?? "", version: 1, ...course };
};

const ruleOf = async ({ lead, slug }: Project) => {
  const { areas } = await standingOf(await openProject(lead, slug));
  const rule = areas.flatMap(({ rules }) => rules).find(({ id }) => id === "5.3");
  return { answer: rule?.answer, mend: rule?.mend?.path };
};

describe("training", () => {
  it("is recorded by hosts for anyone and by each for themself, and read by the table and coordinators", async () => {
    const project = await aProject();
    const { lead, facilitator, member, otherMember, network, slug } = project;
    await recordTraining(facilitator, slug, 1, course, now);
    await recordTraining(lead, slug, 3, course, now);
    await recordTraining(member, slug, 3, listening, now);
    const expected = [
      { seat: 3, version: 1, ...listening },
      { seat: 3, version: 1, ...course },
    ];
    for (const who of [lead, otherMember, network.coordinator]) {
      expect(await seenBy(who, project, 3)).toMatchObject(expected);
      expect(await seenBy(who, project)).toHaveLength(3);
    }
  });

  it("answers rule 5.3 once every facilitator has some, and not any more when it is taken back", async () => {
    const project = await aProject();
    expect(await ruleOf(project)).toEqual({ answer: "not-yet", mend: "facilitators" });
    const written = await recorded(project);
    expect(await ruleOf(project)).toEqual({ answer: "met", mend: undefined });
    await recordTraining(project.lead, project.slug, 2, { ...written, takeBack: "on" }, now);
    expect(await ruleOf(project)).toEqual({ answer: "not-yet", mend: "facilitators" });
  });

  it("is put right, and the history keeps what stood there", async () => {
    const project = await aProject();
    const { facilitator, lead, slug } = project;
    const written = await recorded(project);
    await recordTraining(facilitator, slug, 2, { ...written, what: listening.what, on: "2026-03-15" }, now);
    expect(await seenBy(lead, project)).toMatchObject([{ version: 2, what: listening.what, on: "2026-03-15" }]);
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines[0]).toMatchObject({
      actor: facilitator.name,
      deed: "corrected what was recorded of their own training",
      changes: [
        { label: "What", removed: [course.what], added: [listening.what] },
        { label: "Learnt on", removed: ["14 March 2026"], added: ["15 March 2026"] },
      ],
    });
    expect(lines[1]?.deed).toBe(`recorded training of ${facilitator.name}`);
  });

  it("that was taken back is read nowhere but in the history", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    const written = await recorded(project);
    await recordTraining(lead, slug, 2, { ...written, takeBack: "on" }, now);
    expect(await seenBy(lead, project)).toEqual([]);
    const { lines } = await historyOf(await openProject(lead, slug));
    expect(lines[0]).toMatchObject({
      deed: `took back what was recorded of training of ${facilitator.name}`,
      changes: [{ label: "What", removed: [course.what], added: [] }],
    });
  });

  it("of someone who has left can be put right, and none is added", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const written = await recorded(project, 3);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(recordTraining(lead, slug, 3, listening, now)).rejects.toThrow(Refused);
    await recordTraining(lead, slug, 3, { ...written, ...listening }, now);
    expect(await seenBy(lead, project)).toMatchObject([listening]);
  });
});

describe("training is refused", () => {
  it.each<[string, object, string[]]>([
    ["with nothing at all", {}, ["what", "on"]],
    ["with words that say nothing", { ...course, what: " . " }, ["what"]],
    ["with words that are too long", { ...course, what: "x".repeat(201) }, ["what"]],
    ["on a day still to come", { ...course, on: "2026-11-24" }, ["on"]],
    ["with a forged id", { ...course, training: "1" }, ["training"]],
  ])("%s", async (_what, input, fields) => {
    const { lead, slug } = await aProject();
    expect(await problemFieldsOf(recordTraining(lead, slug, 2, input, now))).toEqual(fields);
  });

  it("from members for others, from coordinators, and just as it is", async () => {
    const project = await aProject();
    const { lead, member, network, slug } = project;
    const written = await recorded(project);
    for (const who of [member, network.coordinator]) {
      await expect(recordTraining(who, slug, 2, course, now)).rejects.toThrow(NotAllowed);
      await expect(recordTraining(who, slug, 2, written, now)).rejects.toThrow(NotAllowed);
    }
    await expect(recordTraining(lead, slug, 2, written, now)).rejects.toThrow(Refused);
  });

  it("to the second of two who put it right, with nothing of theirs saved", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    const written = await recorded(project);
    await recordTraining(facilitator, slug, 2, { ...written, what: "Something else" }, now);
    const before = await wholeDatabase();
    const stale = await staleEditOf(recordTraining(lead, slug, 2, { ...written, takeBack: "on" }, now));
    expect(stale.changes).toEqual([{ label: "What", removed: [course.what], added: ["Something else"] }]);
    expect(await wholeDatabase()).toEqual(before);
  });

  it("once it was taken back, also to whoever still has the form", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const written = await recorded(project);
    await recordTraining(lead, slug, 2, { ...written, takeBack: "on" }, now);
    const again = { ...written, ...listening, version: 2 };
    await expect(recordTraining(lead, slug, 2, again, now)).rejects.toThrow("This was taken back.");
    expect(await seenBy(lead, project)).toEqual([]);
  });

  it("under another seat, and in another project", async () => {
    const [project, other] = [await aProject(), await aProject()];
    const written = await recorded(project);
    const own = { ...written, what: "Mine now" };
    await expect(recordTraining(project.member, project.slug, 3, own, now)).rejects.toThrow(NotFound);
    await expect(recordTraining(other.lead, other.slug, 2, own, now)).rejects.toThrow(NotFound);
    await expect(recordTraining(other.lead, project.slug, 2, own, now)).rejects.toThrow(NotFound);
    expect(await seenBy(project.lead, project)).toMatchObject([course]);
  });
});
