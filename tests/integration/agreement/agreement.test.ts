import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agreementOf } from "@/lib/agreement/queries";
import { reviewAgreement } from "@/lib/agreement/review-agreement";
import { writeAgreement } from "@/lib/agreement/write-agreement";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { correctMember } from "@/lib/people/correct-member";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { anAgreement } from "@/tests/support/agreement";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { ruleOf } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const readBy = async (who: Actor) => agreementOf(await openProject(who, project.slug));
const write = (who: Actor, words: object = {}, at = now) =>
  writeAgreement(who, project.slug, { ...anAgreement, ...words }, at);

describe("the group agreement", () => {
  it("is written by anyone at the table, without empty rows, and read by everyone who sees the project", async () => {
    expect(await readBy(project.member)).toBeNull();
    await write(project.member, { reviewOn: "2027-05-01" });
    for (const who of [project.lead, project.facilitator, project.otherMember, project.network.coordinator]) {
      expect(await readBy(who)).toMatchObject({
        version: 1,
        culture: ["We let each other finish.", "We take breaks."],
        deciding: anAgreement.deciding,
        disagreement: anAgreement.disagreement,
        waysWrittenOn: today,
        reviewOn: "2027-05-01",
        adopted: null,
        newer: null,
        looks: [],
      });
    }
  });

  it("keeps the first day on which both ways stood, whatever is rewritten later", async () => {
    await write(project.lead, { disagreement: "" });
    expect((await readBy(project.lead))?.waysWrittenOn).toBeNull();
    await write(project.member, { version: 1 }, new Date("2026-11-25T12:00:00Z"));
    await write(project.lead, { deciding: "We vote.", version: 2 }, new Date("2026-11-30T12:00:00Z"));
    expect((await readBy(project.lead))?.waysWrittenOn).toBe("2026-11-25");
  });

  it("is told to the second of two who write it at once, and nothing of theirs is saved", async () => {
    await write(project.facilitator);
    const before = await wholeDatabase();
    const stale = await staleEditOf(write(project.member, { deciding: "We draw lots." }));
    expect(stale.message).toMatch(`${project.facilitator.name} changed this while you were writing.`);
    expect(stale.changes).toContainEqual({ label: "How we decide", removed: [], added: [anAgreement.deciding] });
    expect(await wholeDatabase()).toEqual(before);
    await write(project.member, { deciding: "We draw lots.", version: stale.version });
    expect((await readBy(project.lead))?.deciding).toBe("We draw lots.");
  });

  it("written by two at the very same time is the one's, and the other is told", async () => {
    const both = await Promise.allSettled([write(project.lead), write(project.member, { deciding: "We vote." })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", { culture: [{ text: " " }], deciding: "", disagreement: "\n" }, ["culture"]],
    ["signs that say nothing", { disagreement: "…" }, ["disagreement"]],
    ["too much", { deciding: "x".repeat(3001), disagreement: "x".repeat(3001) }, ["deciding", "disagreement"]],
    ["a line that is too long", { culture: [{ text: "x".repeat(501) }] }, ["culture.0.text"]],
    ["more lines than there can be", { culture: Array(31).fill({ text: "Listen" }) }, ["culture"]],
    ["rows that are none", { culture: "Listen" }, ["culture"]],
    ["a day that has passed", { reviewOn: "2026-11-22" }, ["reviewOn"]],
    ["no real day", { reviewOn: "soon" }, ["reviewOn"]],
    ["no version", { version: "x" }, ["version"]],
  ])("is refused with %s", async (_what, words, fields) => {
    expect(await problemFieldsOf(write(project.member, words))).toEqual(fields);
    expect(await readBy(project.member)).toBeNull();
  });

  it("is not saved just as it is", async () => {
    await write(project.lead);
    await expect(write(project.lead, { version: 1 })).rejects.toThrow(Refused);
  });

  it("is not a coordinator's to write, and out of sight for others and for whoever has left", async () => {
    await expect(write(project.network.coordinator)).rejects.toThrow(NotAllowed);
    const elsewhere = await aProject();
    await expect(write(elsewhere.lead)).rejects.toThrow(NotFound);
    await leaveTable(project.member, project.slug, 3, { leftOn: today }, now);
    await expect(write(project.member)).rejects.toThrow(NotFound);
    expect(await agreementOf(await openProject(elsewhere.lead, elsewhere.slug))).toBeNull();
  });

  it("stands in the history, part by part", async () => {
    await write(project.lead);
    const { lines } = await historyOf(await openProject(project.lead, project.slug), null, 1);
    expect(lines[0]?.deed).toBe("wrote the group agreement");
    expect(lines[0]?.changes.map(({ label }) => label).sort()).toEqual([
      "How we decide",
      "How we want to be with one another",
      "What we do when we disagree",
    ]);
  });
});

describe("looking at it again", () => {
  const look = (who: Actor, words: object = {}) =>
    reviewAgreement(who, project.slug, { reviewedOn: today, note: "It stays.", version: 1, ...words }, now);

  it("keeps what came of it each time, and the day of the next look, and leaves the words as they are", async () => {
    await write(project.lead);
    await look(project.member, { reviewOn: "2027-05-01" });
    await look(project.lead, { note: "We miss the breaks.", version: 2 });
    expect(await readBy(project.member)).toMatchObject({
      version: 3,
      culture: ["We let each other finish.", "We take breaks."],
      reviewOn: null,
      looks: [
        { on: today, note: "We miss the breaks.", by: project.lead.name },
        { on: today, note: "It stays.", by: project.member.name },
      ],
    });
  });

  it("names whoever wrote it down as this project knows them, also when they have left", async () => {
    await write(project.lead);
    await correctMember(
      project.lead,
      project.slug,
      3,
      { name: "Ana of the garden", group: "carers", joinedOn: today, version: 1 },
      now,
    );
    await look(project.member);
    expect(await readBy(project.lead)).toMatchObject({ looks: [{ by: "Ana of the garden" }] });
    await leaveTable(project.member, project.slug, 3, { leftOn: today }, now);
    expect(await readBy(project.lead)).toMatchObject({ looks: [{ by: "Ana of the garden" }] });
  });

  it.each<[string, object, string[]]>([
    ["no words", { note: " " }, ["note"]],
    ["a day that has not come", { reviewedOn: "2026-11-24" }, ["reviewedOn"]],
    ["a next look on the same day", { reviewOn: today }, ["reviewOn"]],
    ["both", { reviewedOn: "2027-01-01", reviewOn: "2026-12-01" }, ["reviewedOn", "reviewOn"]],
  ])("is refused with %s", async (_what, words, fields) => {
    await write(project.lead);
    expect(await problemFieldsOf(look(project.member, words))).toEqual(fields);
  });

  it("is told when the words have changed, and is not there while nothing is written", async () => {
    await expect(look(project.member)).rejects.toThrow(NotFound);
    await write(project.lead);
    await write(project.lead, { deciding: "We vote.", version: 1 });
    await staleEditOf(look(project.member));
  });
});

describe("the rules", () => {
  it("4.1 asks for an agreement, then for a decision on it", async () => {
    expect(await ruleOf(project, "4.1")).toMatchObject({ answer: "not-yet", mend: { path: "agreement/edit" } });
    await write(project.member);
    expect(await ruleOf(project, "4.1")).toMatchObject({ answer: "partly", mend: { path: "agreement#adopt" } });
  });

  it("4.2 leads to what is missing, and is met once both ways stand", async () => {
    expect(await ruleOf(project, "4.2")).toMatchObject({ answer: "not-yet", mend: { path: "agreement/edit" } });
    await write(project.member, { disagreement: "" });
    expect(await ruleOf(project, "4.2")).toMatchObject({ answer: "partly", mend: { path: "agreement/edit" } });
    await write(project.member, { version: 1 });
    expect(await ruleOf(project, "4.2")).toMatchObject({ answer: "met", mend: null });
  });
});

describe("adopted by a decision", () => {
  const adopt = (about: object = {}, at = now) => decide(project, { kind: "adopt-agreement", ...about }, at);

  it("shows those words and the decision, and newer ones apart until the next decision", async () => {
    await write(project.member);
    await adopt({ title: "We adopt our agreement" });
    expect(await readBy(project.otherMember)).toMatchObject({
      adopted: { decision: 1, decidedOn: today, deciding: anAgreement.deciding },
      adoptedOn: today,
      newer: null,
    });
    expect(await ruleOf(project, "4.1")).toMatchObject({ answer: "met" });

    await write(project.member, { deciding: "We vote.", version: 2 });
    expect(await readBy(project.lead)).toMatchObject({
      deciding: "We vote.",
      adopted: { decision: 1, deciding: anAgreement.deciding },
      newer: [{ label: "How we decide", removed: [anAgreement.deciding], added: ["We vote."] }],
    });

    await adopt({ title: "We vote from now on" });
    expect(await readBy(project.lead)).toMatchObject({
      adopted: { decision: 2, deciding: "We vote." },
      adoptedOn: today,
      newer: null,
    });
  });

  it("is still what was adopted after the group looked at it again, and in another order is not", async () => {
    await write(project.member);
    await adopt();
    await reviewAgreement(project.lead, project.slug, { reviewedOn: today, note: "It stays.", version: 2 }, now);
    expect((await readBy(project.lead))?.newer).toBeNull();
    const culture = [{ text: "We take breaks." }, { text: "We let each other finish." }];
    await write(project.lead, { culture, version: 3 });
    expect((await readBy(project.lead))?.newer).toEqual([]);
  });
});
