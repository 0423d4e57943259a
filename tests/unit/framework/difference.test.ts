import { describe, expect, it } from "vitest";
import { changesWhatIsSigned, differenceAsChanges, differenceBetween } from "@/lib/framework/difference";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import type { FrameworkContent } from "@/lib/framework/schema";

const before: FrameworkContent = {
  ...jerseyMentalHealth,
  statements: [
    { id: "s01", text: "We will listen.", easyRead: "We listen." },
    { id: "s02", text: "We will decide together." },
    { id: "s03", text: "We will finish." },
  ],
  languages: [{ code: "pt", name: "Português", statements: { s01: "Um.", s02: "Dois.", s03: "Três." } }],
};

describe("the difference between two versions", () => {
  it("is nothing between a version and itself", () => {
    expect(differenceBetween(before, before)).toEqual({ statements: [], easyRead: [], languages: [], groups: [] });
  });

  it("tells statements that changed, came and went, by their place now or before", () => {
    const after = {
      ...before,
      statements: [
        { id: "s01", text: "We will listen.", easyRead: "We listen." },
        { id: "s03", text: "We will finish well." },
        { id: "s04", text: "We will celebrate." },
      ],
    };
    const difference = differenceBetween(before, after);
    expect(difference.statements).toEqual([
      { statement: "s03", number: 2, before: "We will finish.", after: "We will finish well." },
      { statement: "s04", number: 3, before: null, after: "We will celebrate." },
      { statement: "s02", number: 2, before: "We will decide together.", after: null },
    ]);
    expect(changesWhatIsSigned(difference)).toBe(true);
  });

  it("tells Easy Read words, but not those that went with their statement", () => {
    const after = {
      ...before,
      statements: [
        { id: "s02", text: "We will decide together.", easyRead: "We decide together." },
        { id: "s03", text: "We will finish." },
      ],
    };
    expect(differenceBetween(before, after).easyRead).toEqual([
      { statement: "s02", number: 1, before: null, after: "We decide together." },
    ]);
  });

  it("tells languages that came, went, are called something else or say something else", () => {
    const portuguese = {
      code: "pt",
      name: "Português europeu",
      statements: { s01: "Um.", s02: "Dois!", s03: "Três." },
    };
    const polish = { code: "pl", name: "Polski", statements: { s01: "Raz.", s02: "Dwa.", s03: "Trzy." } };
    const renamed = differenceBetween(before, { ...before, languages: [portuguese, polish] });
    expect(renamed.languages).toEqual([
      {
        code: "pt",
        before: "Português",
        after: "Português europeu",
        words: [{ statement: "s02", number: 2, before: "Dois.", after: "Dois!" }],
      },
      { code: "pl", before: null, after: "Polski", words: expect.arrayContaining([]) },
    ]);
    expect(renamed.languages[1]?.words).toHaveLength(3);
    const { languages: _, ...without } = before;
    expect(differenceBetween(before, without).languages).toEqual([
      { code: "pt", before: "Português", after: null, words: [] },
    ]);
  });

  it("tells groups that came or changed", () => {
    const [carers, ...others] = before.groups;
    if (!carers) throw new Error("There are no groups.");
    const family = { ...carers, name: "Family carers" };
    const young = { ...carers, key: "young-people", name: "Young people", letter: "Y" };
    expect(differenceBetween(before, { ...before, groups: [family, ...others, young] }).groups).toEqual([
      { key: "carers", before: carers, after: family },
      { key: "young-people", before: null, after: young },
    ]);
  });

  it("is told like the changes of any other thing", () => {
    const statements = [
      { id: "s01", text: "We will hear everyone.", easyRead: "We listen." },
      ...before.statements.slice(1),
    ];
    const difference = differenceBetween(before, { ...before, statements });
    expect(changesWhatIsSigned(difference)).toBe(false);
    expect(differenceAsChanges(difference)).toEqual([
      { label: "Statement 1", removed: ["We will listen."], added: ["We will hear everyone."] },
    ]);
  });
});
