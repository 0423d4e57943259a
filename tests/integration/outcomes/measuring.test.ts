import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotFound, Refused } from "@/lib/errors";
import { addIndicator } from "@/lib/outcomes/add-indicator";
import { changeIndicator } from "@/lib/outcomes/change-indicator";
import { correctReading } from "@/lib/outcomes/correct-reading";
import { outcomesOf } from "@/lib/outcomes/queries";
import { takeBackReading } from "@/lib/outcomes/take-back-reading";
import { openProject } from "@/lib/projects/queries";
import { writeEnding } from "@/lib/reflections/write-ending";
import { anEnding } from "@/tests/support/commands/on-looking-back";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aMeasure, aMeasuredOutcome, aReading, aReadOutcome, readings, theOutcome } from "@/tests/support/outcomes";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { ruleOf } from "@/tests/support/standing";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const { outcome: _outcome, ...measure } = aMeasure;
const measureOf = async () => (await outcomesOf(await openProject({ ...project.lead }, project.slug)))[0]?.measures[0];
const change = (other: object, version = 1) =>
  changeIndicator(project.lead, project.slug, { ...measure, indicator: 1, version, ...other }, now);
const correct = (other: object, reading = 1) =>
  correctReading(
    project.member,
    project.slug,
    { ...aReading, reading, version: 1, why: "Counted twice.", ...other },
    now,
  );

describe("a measure", () => {
  it("stands with its baseline and its target", async () => {
    await theOutcome(project);
    await expect(addIndicator(project.member, project.slug, aMeasure, now)).resolves.toBe(1);
    expect(await measureOf()).toMatchObject({
      ...{ unit: "days", better: "lower", lowest: 0, highest: 400, collector: { number: 3 }, howOften: "month" },
      ...{ baselineOn: "2026-09-30", baseline: 61, targetOn: "2026-12-31", target: 14, targetFrom: null },
    });
    expect(await ruleOf(project, "8.5", "2026-10-31")).toMatchObject({ answer: "met", changesOn: "2026-11-01" });
    expect(await ruleOf(project, "8.5", "2026-11-01")).toMatchObject({ answer: "not-yet", mend: { path: "outcomes" } });
  });

  it.each<[string, object, string[]]>([
    ["nothing said", { what: "", unit: "", howKnown: "" }, ["what", "unit", "howKnown"]],
    ["no such choice", { better: "more", howOften: "daily" }, ["better", "howOften"]],
    ["no number", { baseline: "12 apples", lowest: "1e3" }, ["lowest", "baseline"]],
    ["the ends the wrong way round", { lowest: "10", highest: "5" }, ["highest", "baseline", "target"]],
    ["a baseline above the highest", { highest: "60" }, ["baseline"]],
    ["a baseline without its day", { baselineOn: "" }, ["baselineOn"]],
    ["a day without its baseline", { baseline: "" }, ["baseline"]],
    ["a baseline to come", { baselineOn: "2026-11-24" }, ["baselineOn"]],
    ["a target without a day or a reason", { targetOn: "", targetWhy: "" }, ["targetOn", "targetWhy"]],
    ["a target before the baseline", { targetOn: "2026-09-30" }, ["targetOn"]],
    ["a target that is worse", { target: "70" }, ["target"]],
    ["a range without its beginning", { better: "range" }, ["targetFrom"]],
    ["a beginning without a range", { targetFrom: "10" }, ["targetFrom"]],
    ["seven categories", { categories: "a\nb\nc\nd\ne\nf\ng" }, ["categories"]],
    ["a scale that is split", { scale: "A scale", categories: "Town" }, ["categories"]],
    ["somebody who is not here", { collector: "9" }, ["collector"]],
  ])("is refused with %s", async (_what, other, fields) => {
    await theOutcome(project);
    const attempt = addIndicator(project.lead, project.slug, { ...aMeasure, ...other }, now);
    expect(await problemFieldsOf(attempt)).toEqual(fields);
  });

  it("changes as a whole while nothing was measured, and afterwards all but what readings are counted in", async () => {
    await aMeasuredOutcome(project);
    await change({ unit: "weeks", better: "range", targetFrom: "1" });
    expect(await measureOf()).toMatchObject({ version: 2, unit: "weeks", targetFrom: 1 });
    await readings(project.lead, project, [aReading]);
    const refused = await refusalOf(change({ unit: "days", better: "lower" }, 2));
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).reasons[0]).toBe("Readings are in weeks already. Write a new measure beside this one.");
    const same = { unit: "weeks", better: "range", targetFrom: "1" };
    expect(await problemFieldsOf(change({ ...same, baselineOn: "2026-10-31" }, 2))).toEqual(["baselineOn"]);
    expect(await problemFieldsOf(change({ ...same, lowest: "34", target: "36", targetFrom: "35" }, 2))).toEqual([
      "lowest",
    ]);
    await change({ ...same, target: "20" }, 2);
    const stale = await staleEditOf(change({ ...same, target: "21" }, 2));
    expect(stale.changes).toEqual([{ label: "Target", removed: ["14"], added: ["20"] }]);
  });
});

describe("readings", () => {
  it("are written down together or not at all", async () => {
    await aMeasuredOutcome(project);
    const before = await wholeDatabase();
    const rows = [aReading, {}, { measuredOn: "2026-11-24", value: "3" }, { measuredOn: "2026-10-31", value: "401" }];
    const fields = await problemFieldsOf(readings(project.member, project, rows));
    expect(fields).toEqual(["rows.2.measuredOn", "rows.3.value"]);
    const many = { pasted: Array.from({ length: 5000 }, (_, place) => `2026-10-01,${place}`).join("\n") };
    expect(await problemFieldsOf(readings(project.member, project, [], many))).toEqual(["pasted"]);
    expect(await problemFieldsOf(readings(project.member, project, [{}]))).toEqual(["rows.0.measuredOn"]);
    expect(await wholeDatabase()).toEqual(before);
    const pasted = "Date\tDays\n1/11/2026\t32\n15 November 2026\t29\tFewer asked";
    await expect(readings(project.member, project, [aReading], { pasted })).resolves.toBe(3);
    expect((await measureOf())?.readings).toMatchObject([
      { number: 1, measuredOn: "2026-10-31", value: 33, recordedOn: today },
      { number: 2, measuredOn: "2026-11-01", value: 32 },
      { number: 3, measuredOn: "2026-11-15", value: 29, note: "Fewer asked" },
    ]);
  });

  it("are one for each day, after the baseline, and split by what the measure names", async () => {
    await aReadOutcome(project);
    const refused = await refusalOf(readings(project.lead, project, [{ ...aReading, value: "40" }]));
    expect(`${refused}`).toContain(
      "There is a reading for 31 October 2026 already: 33 days. Correct that one instead.",
    );
    const early = [{ measuredOn: "2026-09-30", value: "3" }];
    expect(await problemFieldsOf(readings(project.lead, project, early))).toEqual(["rows.0.measuredOn"]);
    await change({ categories: "Town\nCountry" });
    const parts = [
      { category: "Town", value: "20" },
      { category: "Country", value: "" },
    ];
    const row = { measuredOn: "2026-11-15", value: "29", people: "41", parts };
    const other = [{ ...row, parts: [{ category: "Sea", value: "1" }] }];
    expect(await problemFieldsOf(readings(project.lead, project, other))).toEqual(["rows.0.parts.0.value"]);
    await readings(project.lead, project, [row]);
    expect((await measureOf())?.readings[1]).toMatchObject({ people: 41, parts: [{ category: "Town", value: 20 }] });
    await expect(change({ categories: "Country" }, 2)).rejects.toThrow(Refused);
  });

  it("are put right with a reason, and the value of before is kept", async () => {
    await aReadOutcome(project);
    expect(await problemFieldsOf(correct({ why: " " }))).toEqual(["why"]);
    await expect(correct({})).rejects.toThrow(Refused);
    await correct({ value: "31" });
    expect((await measureOf())?.readings).toMatchObject([
      { version: 2, value: 31, correctedWhy: "Counted twice.", before: [{ value: 33 }] },
    ]);
    const stale = await staleEditOf(correct({ value: "30" }));
    expect(stale.changes).toContainEqual({ label: "Value", removed: ["33"], added: ["31"] });
    await readings(project.lead, project, [{ measuredOn: "2026-11-15", value: "29" }]);
    expect(await problemFieldsOf(correct({ version: 2, measuredOn: "2026-11-15", value: "31" }))).toEqual([
      "measuredOn",
    ]);
    const elsewhere = await aProject();
    const theirs = { ...aReading, reading: 1, version: 1, why: "Ours." };
    await expect(correctReading(elsewhere.lead, elsewhere.slug, theirs, now)).rejects.toThrow(NotFound);
  });

  it("that were taken back free their day and are changed no more", async () => {
    await aReadOutcome(project);
    await takeBackReading(project.member, project.slug, { reading: 1 }, now);
    expect(await measureOf()).toMatchObject({ readings: [], takenBack: [{ number: 1, takenBackOn: today }] });
    await expect(correct({ value: "31" })).rejects.toThrow(Refused);
    await expect(takeBackReading(project.lead, project.slug, { reading: 1 }, now)).rejects.toThrow(Refused);
    await expect(readings(project.lead, project, [aReading])).resolves.toBe(1);
  });

  it("end with the last one, also in a closed project", async () => {
    await aReadOutcome(project);
    await writeEnding(project.lead, project.slug, { ...anEnding, version: 0 }, now);
    await goTo(project, "closed");
    expect(await ruleOf(project, "8.7")).toMatchObject({ answer: "partly", mend: { path: "outcomes" } });
    await readings(project.member, project, [{ measuredOn: "2026-11-15", value: "15" }], { final: "on" });
    expect((await ruleOf(project, "8.7")).answer).toBe("met");
    expect((await ruleOf(project, "8.5", "2027-11-23")).answer).toBe("met");
    const later = readings(project.member, project, [{ measuredOn: "2026-11-16", value: "14" }]);
    expect(await problemFieldsOf(later)).toEqual(["final"]);
    expect(await problemFieldsOf(correct({ final: "on" }))).toEqual(["measuredOn"]);
  });
});
