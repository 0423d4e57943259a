import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf, roleOf, whereTheyMeet } from "@/lib/practice/rules";
import { type Marks, priorities } from "@/lib/practice/schema";
import { meetings, pulls } from "@/lib/practice/words";

const all = [...meetings, ...pulls];

describe("what meets and what pulls apart", () => {
  it("leaves no priority alone, and ties only people who sit on different chairs, once", () => {
    const tied = all.map(({ between }) => [...between].sort().join(" "));
    expect(new Set(tied).size).toBe(tied.length);
    for (const priority of priorities) expect(tied.join(" ")).toContain(priority);
    for (const { between } of all) expect(new Set(between.map(roleOf)).size).toBe(2);
  });

  it("numbers the twelve from 1 to 12", () => {
    expect(priorities.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("says first that nothing is said, and where they could meet", () => {
    const { talk, way, unsaid, meet } = whereTheyMeet({});
    expect([talk, way]).toEqual([[], []]);
    expect(unsaid).toHaveLength(pulls.length);
    expect(meet).toHaveLength(meetings.length);
  });

  it("says where two must-haves pull apart, and where one could let go", () => {
    const said: Marks = { team: "must-have", food: "let-go", "little-money": "must-have" };
    const { talk, way } = whereTheyMeet(said);
    expect(talk.map(({ between }) => between.map(({ priority }) => priority))).toEqual([["team", "little-money"]]);
    expect(way.map(({ between }) => between)).toEqual([
      [
        { priority: "food", mark: "let-go" },
        { priority: "little-money", mark: "must-have" },
      ],
    ]);
  });

  it("builds on nothing that one of the two would let go", () => {
    const { meet } = whereTheyMeet({ place: "let-go" });
    expect(meet.flatMap(({ between }) => between).some(({ priority }) => priority === "place")).toBe(false);
  });

  it("puts each pull in one place, whatever is marked", () => {
    const anyMarks = fc.dictionary(
      fc.constantFrom(...priorities),
      fc.constantFrom("must-have" as const, "let-go" as const),
    );
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { talk, way, unsaid } = whereTheyMeet(marks as Marks);
        const whys = [...talk, ...way, ...unsaid].map(({ why }) => why);
        expect(whys.sort()).toEqual(pulls.map(({ why }) => why).sort());
      }),
    );
  });
});
