import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dateReview } from "@/lib/decisions/date-review";
import { lookAgain } from "@/lib/decisions/look-again";
import { reply } from "@/lib/decisions/reply";
import { setAside } from "@/lib/decisions/set-aside";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { NotFound, Refused } from "@/lib/errors";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await decide(project, { decidedOn: "2026-11-16", reviewOn: "2026-11-20" });
});

const kept = async () => {
  const [found] = await ownerSql`select review_on::text, looked_again_on::text, looked_again_note, set_aside_on::text,
    set_aside_by, set_aside_reason, set_aside_reply, version from decision where project_id = ${project.id} and number = 1`;
  return found;
};
const one = { decision: 1, version: 1 };
const dated = (about: object = {}) =>
  dateReview(project.member, project.slug, { ...one, reviewOn: "2027-01-12", ...about }, now);
const looked = (about: object = {}) =>
  lookAgain(project.member, project.slug, { ...one, lookedOn: today, note: "It works.", next: "", ...about }, now);
const aside = (about: object = {}) =>
  setAside(project.member, project.slug, { ...one, on: today, by: "The board", reason: "", ...about }, now);
const replied = (about: object = {}) =>
  reply(project.member, project.slug, { ...one, reply: "Nobody asked us.", ...about }, now);

describe("the day to look again", () => {
  it("is set or moved to a day that is still to come", async () => {
    await dated();
    expect(await kept()).toMatchObject({ review_on: "2027-01-12", version: 2 });
    expect(await problemFieldsOf(dated({ version: 2, reviewOn: "2026-11-22" }))).toEqual(["reviewOn"]);
    await expect(dated({ version: 2 })).rejects.toThrow(Refused);
    await dated({ version: 2, reviewOn: today });
  });

  it("set anew after a look is ahead once more", async () => {
    await looked();
    await dated({ version: 2 });
    expect(await kept()).toMatchObject({ review_on: "2027-01-12", looked_again_on: null });
  });
});

describe("a look again", () => {
  it("is kept with what was seen, and with a next day it is ahead once more", async () => {
    await looked({ lookedOn: "2026-11-20" });
    expect(await kept()).toMatchObject({ looked_again_on: "2026-11-20", looked_again_note: "It works." });
    await looked({ version: 2, note: "Still.", next: "2027-01-12" });
    expect(await kept()).toMatchObject({
      looked_again_on: null,
      looked_again_note: "Still.",
      review_on: "2027-01-12",
    });
  });

  it("has its day after the decision and not in the future, and words", async () => {
    const wrongly = { lookedOn: "2026-11-24", next: "2026-11-22" };
    expect(await problemFieldsOf(looked(wrongly))).toEqual(["lookedOn", "next"]);
    expect(await problemFieldsOf(looked({ lookedOn: "2026-11-16" }))).toEqual(["lookedOn"]);
    expect(await problemFieldsOf(looked({ note: " " }))).toEqual(["note"]);
  });
});

describe("set aside from outside", () => {
  it("is kept with by whom, and the reason where one was given; said again, the later words count", async () => {
    await aside();
    expect(await kept()).toMatchObject({ set_aside_on: today, set_aside_by: "The board", set_aside_reason: "" });
    await aside({ version: 2, reason: "There is no money." });
    expect(await kept()).toMatchObject({ set_aside_reason: "There is no money.", version: 3 });
    await expect(aside({ version: 3, reason: "There is no money." })).rejects.toThrow(Refused);
    expect(await problemFieldsOf(aside({ version: 3, by: " ", on: "2026-11-15" }))).toEqual(["by"]);
    expect(await problemFieldsOf(aside({ version: 3, on: "2026-11-15" }))).toEqual(["on"]);
    expect(await problemFieldsOf(aside({ version: 3, on: "2026-11-24" }))).toEqual(["on"]);
  });

  it("has a reply of the group, also when a new look has taken its place", async () => {
    await expect(replied()).rejects.toThrow("Nobody has set this decision aside.");
    await aside();
    await replied({ version: 2 });
    expect(await kept()).toMatchObject({ set_aside_reply: "Nobody asked us." });
    const anew = { ...aDecision, decision: 1, as: "new-look", version: 3 };
    await supersedeDecision(project.lead, project.slug, anew, now);
    await replied({ version: 3, reply: "We have decided anew." });
  });
});

const ways = { dated, looked, aside };
describe.each(Object.entries(ways))("%s", (_name, attempt) => {
  it("is refused once another decision has taken its place", async () => {
    const anew = { ...aDecision, decision: 1, as: "new-look", version: 1 };
    await supersedeDecision(project.lead, project.slug, anew, now);
    await expect(attempt()).rejects.toThrow("Decision 2 has taken the place of this one");
  });

  it("is refused of a decision that is not there, or of another project", async () => {
    await expect(attempt({ decision: 2 })).rejects.toThrow(NotFound);
    const decision = await decide(await aProject());
    expect(decision).toBe(1);
    project = await aProject();
    await expect(attempt()).rejects.toThrow(NotFound);
  });

  it("is told what came meanwhile, and of ten at once exactly one is saved", async () => {
    await aside({ by: "Someone else" });
    expect((await staleEditOf(attempt())).changes).toContainEqual({
      label: "Set aside by",
      removed: [],
      added: ["Someone else"],
    });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => attempt({ version: 2 })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
