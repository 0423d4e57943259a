import { assert, constantFrom, dictionary, integer, option, property, record, string, uuid } from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "@/lib/checklist/rules/all";
import { areaKeys } from "@/lib/framework/schema";
import { allProjects, type PortfolioFilter, portfolioSorts, quietDays, ruleChoices } from "@/lib/network/portfolio";
import {
  areaStatuses,
  isFiltered,
  needsChoices,
  portfolioSearch,
  projectStages,
  readPortfolioFilter,
} from "@/lib/network/portfolio-address";
import { wordsIn } from "@/lib/standing/rules";

const groups = [{ key: "carers" }, { key: "third-sector" }];
const read = (search: URLSearchParams) => readPortfolioFilter(Object.fromEntries(search), groups);

const cursor = option(
  record({ key: integer(), title: string({ maxLength: 60 }).filter((text) => !text.includes("\0")), id: uuid() }),
);
const filters = record({
  text: constantFrom("", "quiet garden", "Łódź & co"),
  stage: option(constantFrom(...projectStages)),
  area: option(constantFrom(...areaKeys)),
  status: option(constantFrom(...areaStatuses)),
  rule: option(constantFrom(...allRules.map(({ id }) => id))),
  answer: constantFrom(...ruleChoices),
  missing: option(constantFrom("any", "carers")),
  quiet: option(constantFrom(...quietDays)),
  needs: option(constantFrom(...needsChoices)),
  sort: constantFrom(...portfolioSorts),
  reversed: constantFrom(true, false),
  after: cursor,
  before: cursor,
});

describe("the address of a portfolio", () => {
  it("cuts a text that is too long without leaving half a sign", () => {
    expect(read(new URLSearchParams({ text: `${"a".repeat(199)}😀` })).text.isWellFormed()).toBe(true);
  });

  it("says every filter, and reading it gives the same one", () => {
    assert(
      property(filters, (filter: PortfolioFilter) => {
        const meant = filter.rule === null ? { ...filter, answer: allProjects.answer } : filter;
        expect(read(portfolioSearch(filter))).toEqual(meant);
      }),
    );
  });

  it("asks for everything when nothing in it is ours, whatever it says", () => {
    const names = [
      "text",
      "stage",
      "area",
      "status",
      "rule",
      "answer",
      "missing",
      "quiet",
      "needs",
      "sort",
      "after",
      "before",
      "x",
    ];
    assert(
      property(dictionary(constantFrom(...names), string()), (said) => {
        const filter = readPortfolioFilter(said, groups);
        expect(() => portfolioSearch(filter)).not.toThrow();
      }),
    );
    const nonsense = {
      stage: "gone",
      rule: "99.1",
      quiet: "31",
      sort: "id; drop",
      after: "bm9uc2Vuc2U",
      missing: "cats",
    };
    expect(readPortfolioFilter(nonsense, groups)).toEqual(allProjects);
    expect(isFiltered(readPortfolioFilter(nonsense, groups))).toBe(false);
    expect(readPortfolioFilter({ text: " % ", stage: ["active", "closed"] }, groups)).toEqual({
      ...allProjects,
      stage: "active",
    });
  });
});

describe("the words of a title", () => {
  it.each([
    ["A quiet garden", ["a", "quiet", "garden"]],
    ["Café Łódź – Straße", ["cafe", "lodz", "strasse"]],
    ["O’Neill's 100%", ["o", "neill", "s", "100"]],
    ["Сад для всех", ["сад", "для", "всех"]],
    ["%_\\'", []],
  ])("of %o are found as %j", (title, words) => {
    expect(wordsIn(title)).toEqual(words);
  });
});
