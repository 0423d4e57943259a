import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mapOf, type PersonsView, type StandingPriority, saysOf } from "@/lib/priorities/map";
import { places } from "@/lib/priorities/words";

const groups = ["carers", "lived-experience", "professionals"];
const seats = [
  { seat: 1, name: "Marie", group: "professionals" },
  { seat: 2, name: "Tom", group: "lived-experience" },
  { seat: 3, name: "Ana", group: "carers" },
  { seat: 4, name: "Ines", group: "professionals" },
];

const said = (seat: number, view: PersonsView["view"]): PersonsView => ({
  ...(seats[seat - 1] as (typeof seats)[number]),
  view,
  why: "",
});

function priority(number: number, by: number, views: PersonsView[] = []): StandingPriority {
  const person = seats[by - 1] as (typeof seats)[number];
  return { number, version: 1, what: `Priority ${number}`, why: "", saidOn: "2026-11-02", by: person, views };
}

describe("where a priority lies", () => {
  it.each<[string, PersonsView[], string, string[]]>([
    ["said by one, and nothing else", [], "one-group", ["shares", "nothing", "nothing"]],
    ["taken back again by the only one", [said(1, "neither")], "one-group", ["shares", "nothing", "nothing"]],
    ["shared by another group", [said(1, "shares")], "meet", ["shares", "nothing", "shares"]],
    ["against another group", [said(2, "pulls-apart")], "apart", ["shares", "pulls-apart", "nothing"]],
    [
      "shared by one and against one",
      [said(1, "shares"), said(2, "pulls-apart")],
      "apart",
      ["shares", "pulls-apart", "shares"],
    ],
    [
      "a group that is not of one mind",
      [said(1, "shares"), said(4, "pulls-apart")],
      "apart",
      ["shares", "nothing", "both"],
    ],
  ])("%s", (_what, views, place, says) => {
    const map = mapOf([priority(1, 3, views)], groups);
    const [row] = places.flatMap((one) => map[one]);
    expect(row?.place).toBe(place);
    expect(row?.cells.map(saysOf)).toEqual(says);
  });

  it("is its group's alone when only others of the group share it", () => {
    const map = mapOf([priority(1, 1, [said(4, "shares")])], groups);
    expect(map["one-group"][0]?.cells).toContainEqual({ group: "professionals", sharing: 2, pulling: 0 });
  });

  it("pulls apart also inside one group", () => {
    const map = mapOf([priority(1, 1, [said(4, "pulls-apart")])], groups);
    expect(map.apart[0]?.cells.map(saysOf)).toEqual(["nothing", "nothing", "both"]);
  });

  it("comes earlier the more groups say something, then as it was said", () => {
    const few = [said(1, "shares")];
    const map = mapOf([priority(1, 3, few), priority(2, 3, few), priority(3, 3, [...few, said(2, "shares")])], groups);
    expect(map.meet.map((row) => row.priority.number)).toEqual([3, 1, 2]);
  });
});

const anyPriorities = fc
  .array(
    fc.record({
      by: fc.integer({ min: 1, max: 4 }),
      views: fc.array(fc.constantFrom(null, "shares", "pulls-apart", "neither"), { minLength: 4, maxLength: 4 }),
    }),
  )
  .map((list) =>
    list.map(({ by, views }, index) =>
      priority(
        index + 1,
        by,
        views.flatMap((view, seat) =>
          view === null || seat + 1 === by ? [] : [said(seat + 1, view as PersonsView["view"])],
        ),
      ),
    ),
  );

test("whatever is said, every priority lies in one place, and every view counts once", () => {
  fc.assert(
    fc.property(anyPriorities, (priorities) => {
      const before = structuredClone(priorities);
      const rows = places.flatMap((place) => mapOf(priorities, groups)[place]);
      expect(rows.map((row) => row.priority.number).sort()).toEqual(priorities.map(({ number }) => number).sort());
      for (const { priority: one, cells, place } of rows) {
        const sum = cells.reduce((total, { sharing, pulling }) => total + sharing + pulling, 0);
        expect(sum).toBe(one.views.filter(({ view }) => view !== "neither").length + 1);
        expect(place === "apart").toBe(one.views.some(({ view }) => view === "pulls-apart"));
        const sharing = new Set(
          [one.by, ...one.views.filter(({ view }) => view === "shares")].map(({ group }) => group),
        );
        if (place !== "apart") expect(place === "meet").toBe(sharing.size > 1);
      }
      expect(priorities).toEqual(before);
    }),
  );
});

test("one more view that shares never makes a map pull apart", () => {
  fc.assert(
    fc.property(anyPriorities, (priorities) => {
      const agreed = priorities.map((one) => ({ ...one, views: one.views.filter(({ view }) => view === "shares") }));
      expect(mapOf(agreed, groups).apart).toEqual([]);
    }),
  );
});
