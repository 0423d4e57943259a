import { describe, expect, test } from "vitest";
import { BriefInput, ChangeStage, StartProject, WriteBrief } from "@/lib/projects/schema";

const least = { title: "Garden", startedOn: "2026-11-23", ownGroup: "carers" };
const rows = (count: number) => Array.from({ length: count }, (_, place) => ({ text: `row ${place}` }));
const person = { name: "Pat", group: "carers", role: "member", email: "pat@example.org" };

type Schema = { safeParse(input: unknown): { error?: { issues: { path: PropertyKey[]; message: string }[] } } };

function problems(schema: Schema, input: unknown): string[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
}

describe("starting a project", () => {
  test("needs a title, a day and the own group, and nothing else", () => {
    expect(problems(StartProject, least)).toEqual([]);
    expect(problems(StartProject, { title: " ", startedOn: "", ownGroup: "" })).toEqual([
      "title: Give the project a title.",
      "startedOn: Give a real date, such as 23 11 2026.",
      "ownGroup: Choose your own group.",
    ]);
  });

  test.each([
    [120, []],
    [121, ["title: Keep the title to 120 characters or fewer."]],
  ])("a title of %i characters", (length, expected) => {
    expect(problems(StartProject, { ...least, title: "x".repeat(length) })).toEqual(expected);
  });

  test.each(["2026-02-31", "2026-13-01", "23.11.2026", "1899-12-31", "2200-01-01", "2026-11-23T00:00"])(
    "%s is no day",
    (startedOn) => {
      expect(problems(StartProject, { ...least, startedOn })).toHaveLength(1);
    },
  );

  test.each(["2024-02-29", "1900-01-01", "2199-12-31"])("%s is a day", (startedOn) => {
    expect(problems(StartProject, { ...least, startedOn })).toEqual([]);
  });

  test("fields that no form has are dropped", () => {
    const forged = { ...least, stage: "closed", slug: "evil", networkId: "x", people: [{ ...person, personId: "x" }] };
    const parsed = StartProject.parse(forged);
    expect(Object.keys(parsed).filter((key) => ["stage", "slug", "networkId"].includes(key))).toEqual([]);
    expect(parsed.people[0]).toEqual({ ...person, index: 0 });
  });

  test("an empty row of people is dropped, and the others remember where they stood", () => {
    const people = [{ ...person, name: " ", email: "" }, person];
    expect(StartProject.parse({ ...least, people }).people).toEqual([{ ...person, index: 1 }]);
  });

  test("an e-mail address may be missing, but not be half of one", () => {
    const withEmail = (email: string) => problems(StartProject, { ...least, people: [{ ...person, email }] });
    expect(withEmail("")).toEqual([]);
    expect(withEmail(" pat@example.org ")).toEqual([]);
    expect(withEmail("pat@")).toEqual(["people.0.email: Give a whole e-mail address, or leave it empty."]);
    expect(withEmail(`${"x".repeat(250)}@example.org`)).toHaveLength(1);
  });

  test("nobody becomes lead through a row", () => {
    const people = [{ ...person, role: "lead" }];
    expect(problems(StartProject, { ...least, people })).toEqual(["people.0.role: Choose facilitator or member."]);
  });
});

describe("the rows of a brief", () => {
  test.each([
    [30, []],
    [31, ["aims: There can be up to 30 aims. Please join some together."]],
    [10_000, ["aims: There can be up to 30 aims. Please join some together."]],
  ])("%i aims", (count, expected) => {
    expect(problems(BriefInput, { aims: rows(count) })).toEqual(expected);
  });

  test("ten thousand over-long aims are still one problem", () => {
    const aims = Array.from({ length: 10_000 }, () => ({ text: "x".repeat(501) }));
    expect(problems(BriefInput, { aims })).toHaveLength(1);
  });

  test.each([
    [500, []],
    [501, ["aims.1.text: Keep this aim to 500 characters or fewer."]],
  ])("an aim of %i characters", (length, expected) => {
    expect(problems(BriefInput, { aims: [{ text: "" }, { text: "x".repeat(length) }] })).toEqual(expected);
  });

  test("what is no row is turned away in words", () => {
    const message = "Write each one in a row of its own.";
    const forged = { aims: "x", inScope: ["x"], outOfScope: { a: "x" }, constraints: "x" };
    expect(problems(BriefInput, forged)).toEqual(
      ["aims", "inScope.0", "outOfScope", "constraints"].map((name) => `${name}: ${message}`),
    );
  });

  test("a limit is written or there is none, not both", () => {
    const answered = (money: object) => problems(BriefInput, { constraints: { money, time: {}, "fixed-point": {} } });
    expect(answered({ none: "on", rows: [{ text: "" }] })).toEqual([]);
    expect(answered({ rows: [{ text: "£5", flexibility: "" }] })).toEqual([]);
    expect(answered({ none: "on", rows: [{ text: "£5" }] })).toEqual([
      "constraints.money.none: Either write the limit or tick that there is none, not both.",
    ]);
    expect(answered({ rows: [{ text: "£5", flexibility: "perhaps" }] })).toEqual([
      "constraints.money.rows.0.flexibility: Choose fixed or open to discussion.",
    ]);
    expect(answered({ none: "yes" })).toEqual(["constraints.money.none: Tick the box, or leave it empty."]);
  });
});

describe("writing the brief", () => {
  test.each([
    ["1", true],
    ["2147483647", true],
    ["2147483648", false],
    ["-1", false],
    ["1.5", false],
    ["x", false],
  ])("version %s: %s", (version, fine) => {
    expect(WriteBrief.safeParse({ title: "Garden", version }).success).toBe(fine);
  });
});

describe("changing the stage", () => {
  test("needs a next stage and a reason", () => {
    expect(problems(ChangeStage, { reason: " " })).toEqual([
      "to: Choose what happens next.",
      "reason: Say why, in a sentence.",
    ]);
    expect(problems(ChangeStage, { to: "forming", reason: "x" })).toEqual(["to: Choose what happens next."]);
    expect(problems(ChangeStage, { to: "active", reason: "x".repeat(1000) })).toEqual([]);
    expect(problems(ChangeStage, { to: "active", reason: "x".repeat(1001) })).toHaveLength(1);
  });

  test("says at once what a break or an ending needs besides", () => {
    const decision = "decision: Choose the decision of the group that this goes back to.";
    expect(problems(ChangeStage, { to: "paused", reason: "x" })).toEqual([decision]);
    expect(problems(ChangeStage, { to: "closed", reason: "", shown: "Nobody answered." })).toEqual([
      "reason: Say why, in a sentence.",
      decision,
      "goAhead: Tick this if you close the project all the same.",
    ]);
    expect(problems(ChangeStage, { to: "closed", reason: "x", decision: "3" })).toEqual([]);
  });
});
