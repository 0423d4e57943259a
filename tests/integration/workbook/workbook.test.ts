import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { openProject } from "@/lib/projects/queries";
import { forgetNotes } from "@/lib/workbook/forget-notes";
import { ownSeatsNow, ownWorkbook } from "@/lib/workbook/queries";
import { parts } from "@/lib/workbook/schema";
import { writeNotes } from "@/lib/workbook/write-notes";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

let project: Project;
beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
});
afterAll(dropDatabase);

const mark = "quokka: being asked before there is a plan";

describe("what someone writes in the workbook", () => {
  it("is theirs alone: nobody else reads it, whatever their role", async () => {
    await writeNotes(project.member, { part: "start", meaning: mark }, now);
    expect(await ownWorkbook(project.member)).toEqual({ start: { version: 1, notes: { meaning: mark } } });
    const others = [project.lead, project.facilitator, project.otherMember, project.network.coordinator, null];
    for (const other of others) expect(await ownWorkbook(other)).toEqual({});
  });

  it("stands in its own table and nowhere else, and no history knows that there is something", async () => {
    const tables = await wholeDatabase();
    expect(Object.keys(tables).filter((table) => tables[table]?.includes("quokka"))).toEqual(["workbook_part"]);
    const entries = await ownerSql`select verb from ledger_entry where verb like 'account.%note%'`;
    expect(entries).toHaveLength(0);
    const seen = await historyOf(await openProject(project.lead, project.slug), null, 1000);
    expect(JSON.stringify(seen)).not.toContain("quokka");
  });

  it("is kept part by part, without what was left empty", async () => {
    await writeNotes(project.lead, { part: "what-it-is", favourite: "ostrom", why: " " }, now);
    await writeNotes(project.lead, { part: "principles", thoughts: "" }, now);
    expect(await ownWorkbook(project.lead)).toEqual({
      "what-it-is": { version: 1, notes: { favourite: "ostrom" } },
      principles: { version: 1, notes: {} },
    });
  });

  it("goes for good when its person deletes it, and only theirs", async () => {
    await forgetNotes(project.lead, { sure: "yes" }, now);
    expect(await ownWorkbook(project.lead)).toEqual({});
    expect(Object.keys(await ownWorkbook(project.member))).toEqual(["start"]);
  });

  it("is not deleted without a tick", async () => {
    expect(await problemFieldsOf(forgetNotes(project.member, {}, now))).toEqual(["sure"]);
  });
});

describe("the first answer", () => {
  it("stays as it was written, beside the last one, which can be changed", async () => {
    const { facilitator } = project;
    await writeNotes(facilitator, { part: "start", meaning: "Asking people" }, now);
    const anew = writeNotes(facilitator, { part: "start", meaning: "Something else", version: 1 }, now);
    expect(await refusalOf(anew)).toBeInstanceOf(Refused);
    await writeNotes(facilitator, { part: "looking-back", meaning: "Deciding together", changed: "" }, now);
    await writeNotes(facilitator, { part: "looking-back", meaning: "Deciding as equals", version: 1 }, now);
    expect(await ownWorkbook(facilitator)).toEqual({
      start: { version: 1, notes: { meaning: "Asking people" } },
      "looking-back": { version: 2, notes: { meaning: "Deciding as equals" } },
    });
  });

  it("has to say something", async () => {
    const { otherMember } = project;
    for (const meaning of ["", " \n", "…"])
      expect(await problemFieldsOf(writeNotes(otherMember, { part: "start", meaning }, now))).toEqual(["meaning"]);
  });
});

describe("writing in a part", () => {
  it("twice the same does its work once", async () => {
    const { otherMember } = project;
    const said = { part: "ladders", thoughts: "On the fourth", version: 0 };
    await writeNotes(otherMember, said, now);
    await writeNotes(otherMember, said, now);
    expect((await ownWorkbook(otherMember)).ladders?.version).toBe(1);
  });

  it("on two pages at once: the later is told, and nothing is lost", async () => {
    const { otherMember } = project;
    const late = writeNotes(otherMember, { part: "ladders", thoughts: "On the fifth", version: 0 }, now);
    expect(await staleEditOf(late)).toMatchObject({ version: 1 });
    expect((await ownWorkbook(otherMember)).ladders?.notes).toEqual({ thoughts: "On the fourth" });
  });

  it.each([
    ["an over-long answer", { part: "practice", asks: "a".repeat(2001) }, "asks"],
    ["a brief in several lines", { part: "from-consultation", ownBrief: "one\ntwo" }, "ownBrief"],
    ["a definition that is none of these", { part: "what-it-is", favourite: "mine" }, "favourite"],
    ["a role that is not dealt", { part: "practice", role: "king" }, "role"],
    ["a part that is not there", { part: "the-end", thoughts: "Hello" }, "part"],
    ["no part", { thoughts: "Hello" }, "part"],
  ])("refuses %s by name", async (_, said, field) => {
    expect(await problemFieldsOf(writeNotes(project.otherMember, said, now))).toEqual([field]);
  });

  it("takes a whole course", async () => {
    const { coordinator } = project.network;
    for (const part of parts) await writeNotes(coordinator, { part, meaning: "Together" }, now);
    expect(Object.keys(await ownWorkbook(coordinator)).sort()).toEqual([...parts].sort());
  });

  it("is for accounts that are there", async () => {
    const nobody = { personId: crypto.randomUUID(), name: "Nobody", signedInBy: "link" } as const;
    await expect(writeNotes(nobody, { part: "start", meaning: "Hello" }, now)).rejects.toThrow(NotFound);
  });
});

it("whoever has a seat is shown where to write it down as training, and nobody else", async () => {
  const here = { slug: project.slug, title: project.title };
  expect(await ownSeatsNow(project.lead)).toMatchObject([here]);
  expect(await ownSeatsNow(project.facilitator)).toMatchObject([here]);
  expect(await ownSeatsNow(project.member)).toMatchObject([here]);
  expect(await ownSeatsNow(project.network.coordinator)).toEqual([]);
});
