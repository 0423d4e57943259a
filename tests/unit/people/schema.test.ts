import { describe, expect, test } from "vitest";
import {
  AddGap,
  AddMember,
  answerOf,
  askedAbout,
  ChangeRole,
  CorrectMember,
  DescribeMember,
  FillGap,
  LeaveTable,
} from "@/lib/people/schema";

const pat = { name: "Pat Hamon", group: "carers", role: "member", joinedOn: "2026-09-07" };

/** What is wrong with an input: the names of its fields. */
function problems(schema: typeof AddMember | typeof CorrectMember | typeof AddGap, input: unknown): string[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
}

describe("the answer that a text and a tick stand for", () => {
  test.each([
    ["", false, "not-asked"],
    ["Listening", false, "answered"],
    ["", true, "declined"],
  ] as const)("%j, ticked: %s, is %s", (text, declined, answer) => {
    expect(answerOf(text, declined)).toBe(answer);
  });
});

describe("what a person is asked", () => {
  test.each(askedAbout)("%s is either answered or declined, never both", (about) => {
    const answered = { version: "1", [about]: "Something" };
    const declined = { version: "1", [`${about}Declined`]: "on" };
    expect(DescribeMember.safeParse(answered).success).toBe(true);
    expect(DescribeMember.safeParse(declined).success).toBe(true);
    expect(DescribeMember.safeParse({ ...answered, ...declined }).error?.issues).toMatchObject([
      { path: [`${about}Declined`] },
    ]);
  });

  test("may be left for later altogether", () => {
    expect(AddMember.parse(pat)).toMatchObject({ strengths: "", strengthsDeclined: false });
  });

  test("is blank when it is only spaces, so a tick beside it stands", () => {
    expect(DescribeMember.parse({ version: 1, hopes: "  \n ", hopesDeclined: "on" })).toMatchObject({
      hopes: "",
      hopesDeclined: true,
    });
  });

  test.each([
    ["strengths", 1000],
    ["accessNeeds", 1000],
    ["hopes", 1000],
    ["contact", 500],
    ["recognition", 500],
  ])("%s has room for %i characters", (about, most) => {
    expect(problems(AddMember, { ...pat, [about]: "x".repeat(most) })).toEqual([]);
    expect(problems(AddMember, { ...pat, [about]: "x".repeat(most + 1) })).toEqual([about]);
  });

  test("a tick is the word that the form sends, and no other", () => {
    expect(problems(AddMember, { ...pat, hopesDeclined: "yes" })).toEqual(["hopesDeclined"]);
  });
});

describe("a new seat", () => {
  test.each<[string, object, string[]]>([
    ["everything it needs", {}, []],
    ["no name", { name: "   " }, ["name"]],
    ["a name of 80 characters", { name: "x".repeat(80) }, []],
    ["a name of 81 characters", { name: "x".repeat(81) }, ["name"]],
    ["script in its name, which is text like any other", { name: "<script>alert(1)</script>" }, []],
    ["no group", { group: undefined }, ["group"]],
    ["an unknown role", { role: "emperor" }, ["role"]],
    ["a role that is not text", { role: ["lead"] }, ["role"]],
    ["a day that no calendar has", { joinedOn: "2026-02-30" }, ["joinedOn"]],
    ["a day in words", { joinedOn: "last Monday" }, ["joinedOn"]],
    ["a day before all calendars", { joinedOn: "0000-01-01" }, ["joinedOn"]],
    ["a day that no date can follow", { joinedOn: "9999-12-31" }, ["joinedOn"]],
    [
      "all of it wrong, said in the order of the form",
      { name: "", group: "", role: "", joinedOn: "" },
      ["name", "group", "role", "joinedOn"],
    ],
  ])("with %s", (_, about, wrong) => {
    expect(problems(AddMember, { ...pat, ...about })).toEqual(wrong);
  });
});

test.each([undefined, "one", "-1", "1.5", "99999999999"])("version %j is none of ours", (version) => {
  expect(problems(CorrectMember, { ...pat, version })).toEqual(["version"]);
});

test("a role is one of three, and leaving has a day", () => {
  expect(ChangeRole.safeParse({ role: "coordinator" }).success).toBe(false);
  expect(LeaveTable.safeParse({ leftOn: "" }).success).toBe(false);
});

test("nobody's e-mail address comes in with a seat: whoever has one accepts an invitation", () => {
  expect(AddMember.parse({ ...pat, email: "pat@example.org" })).not.toHaveProperty("email");
  expect(CorrectMember.parse({ ...pat, version: 1, email: "pat@example.org" })).not.toHaveProperty("email");
});

describe("a gap", () => {
  test.each<[string, object, string[]]>([
    ["only what is missing", {}, []],
    ["an owner and a day", { owner: "2", dueOn: "2026-12-01" }, []],
    ["both left empty", { owner: "", dueOn: "" }, []],
    ["nothing missing", { missing: " " }, ["missing"]],
    ["too many words", { missing: "x".repeat(301) }, ["missing"]],
    ["an owner who is no number", { owner: "Marie" }, ["owner"]],
    ["an owner past all numbers", { owner: "99999999999" }, ["owner"]],
    ["seat nought", { owner: "0" }, ["owner"]],
    ["no real day", { dueOn: "soon" }, ["dueOn"]],
  ])("with %s", (_, about, wrong) => {
    expect(problems(AddGap, { missing: "Someone under 25", ...about })).toEqual(wrong);
  });

  test.each(["", "x", "0", "99999999999"])("number %j is none", (gap) => {
    expect(FillGap.safeParse({ gap }).error?.issues.map(({ message }) => message)).toEqual(["Choose a gap."]);
  });
});
