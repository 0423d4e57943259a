import { describe, expect, test } from "vitest";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import type { FrameworkContent } from "@/lib/framework/schema";
import {
  answersInBrief,
  answersTo,
  ChangedMeanwhile,
  nextToAnswer,
  requireAnswersShown,
  requireOwnName,
  requireVersionShown,
  requireWayToSee,
  requireWhole,
} from "@/lib/statements/rules";
import { declarationText, seenInWords, shownAs, waysToSee } from "@/lib/statements/words";

const [first, second, third] = jerseyMentalHealth.statements;
if (!first || !second || !third) throw new Error("There are fewer than three statements.");

/** Three statements; the first is in Portuguese as well. */
const small: FrameworkContent = {
  ...jerseyMentalHealth,
  statements: [first, second, { id: third.id, text: third.text }],
  languages: [{ code: "pt", name: "Português", statements: { s01: "Vamos criar uma cultura de grupo." } }],
};

const answer = (statement: string, about: { answer?: "commit" | "talk"; seenAs?: string } = {}) => ({
  statement,
  answer: "commit" as const,
  seenAs: "usual",
  largePrint: false,
  ...about,
});

describe("the ways to see statements", () => {
  test("are as written, Easy Read where there is any, and each language by its own name", () => {
    expect(waysToSee(small).map(({ name }) => name)).toEqual(["As written", "Easy Read", "Português"]);
    const plain = { ...small, statements: [{ id: "s01", text: "One." }], languages: [] };
    expect(waysToSee(plain).map(({ key }) => key)).toEqual(["usual"]);
  });

  test.each([
    ["usual", first.text],
    ["easy-read", first.easyRead ?? ""],
    ["pt", "Vamos criar uma cultura de grupo."],
    ["fr", null],
  ])("show the first statement %s", (way, text) => {
    expect(shownAs(small, first, way)).toBe(text);
  });

  test("are refused where a statement has no words", () => {
    expect(() => requireWayToSee(small, "s02", "pt")).toThrow("in this language");
    expect(() => requireWayToSee(small, "s03", "easy-read")).toThrow("in Easy Read");
    expect(() => requireWayToSee(small, "s01", "pt")).not.toThrow();
  });

  test("are said in words", () => {
    const said = ["usual", "easy-read", "paper", "pt", "fr"].map((way) => seenInWords(small, way));
    expect(said).toEqual(["As written", "In Easy Read", "On paper", "In Português", "In fr"]);
  });
});

describe("answers", () => {
  test("are to the statements of this version, in its order; on paper too", () => {
    const given = [answer("s03", { seenAs: "paper" }), answer("s99"), answer("s01", { seenAs: "pt" })];
    expect(answersTo(small, given).map(({ statement }) => statement)).toEqual(["s01", "s03"]);
  });

  test("are given anew when this version does not show what was seen", () => {
    expect(answersTo(small, [answer("s02", { seenAs: "pt" })])).toEqual([]);
  });

  test.each([
    ["the first of all", [], undefined, "s01"],
    ["the next one", [answer("s01")], "s01", "s02"],
    ["the one that was left out", [answer("s02"), answer("s03")], "s03", "s01"],
    ["none any more", [answer("s01"), answer("s02"), answer("s03")], "s03", null],
  ])("lead on to %s", (_, given, after, next) => {
    expect(nextToAnswer(small, given, after)).toBe(next);
  });

  test("are whole with an answer to each, and one commitment", () => {
    const talk = { answer: "talk" as const };
    expect(() => requireWhole(small, [answer("s01"), answer("s02")])).toThrow("1 statement has no answer yet.");
    expect(() => requireWhole(small, [answer("s01")])).toThrow("2 statements have no answer yet.");
    expect(() =>
      requireWhole(
        small,
        ["s01", "s02", "s03"].map((id) => answer(id, talk)),
      ),
    ).toThrow("talk about all");
    expect(() => requireWhole(small, [answer("s01", talk), answer("s02", talk), answer("s03")])).not.toThrow();
  });
});

describe("what was shown", () => {
  test("has to be what stands now", () => {
    const given = [answer("s01"), answer("s02")];
    expect(() => requireAnswersShown(answersInBrief(given), given)).not.toThrow();
    const changed = [answer("s01"), answer("s02", { answer: "talk" })];
    expect(() => requireAnswersShown(answersInBrief(given), changed)).toThrow(ChangedMeanwhile);
    expect(() => requireVersionShown("abc", "abc")).not.toThrow();
    expect(() => requireVersionShown("abc", "abd")).toThrow(ChangedMeanwhile);
  });
});

describe("the name", () => {
  test.each(["Zoë Le Brun", "zoë le brun", "  ZOË   LE  BRUN ", "Zoe\u0308 Le Brun"])("is known as %s", (typed) => {
    expect(() => requireOwnName(typed, "Zoë Le Brun")).not.toThrow();
  });

  test.each(["Zoe Le Brun", "Zoë", "Zoë Lebrun", ""])("is not known as “%s”", (typed) => {
    expect(() => requireOwnName(typed, "Zoë Le Brun")).toThrow("Zoë Le Brun");
  });
});

test("the words that are agreed to name nobody, and are one text", () => {
  expect(declarationText).toBe(
    "I sign for myself, not for a group. I can change my mind at any time. Both the first answer and the change are kept. I have read this and I agree.",
  );
});
