import { describe, expect, it } from "vitest";
import { arrivalOf, balanceOverTime, inOrderOfComing } from "@/lib/people/over-time";

const groups = ["carers", "professionals"];
const today = "2026-11-23";

type Given = [group: string, joinedOn: string, leftOn?: string];

const seatsOf = (given: Given[]) => given.map(([group, joinedOn, leftOn = null]) => ({ group, joinedOn, leftOn }));

/** Each line: the day, carers, professionals. */
const table: [what: string, seats: Given[], line: [day: string, carers: number, professionals: number][]][] = [
  ["nobody came", [], []],
  ["one person came", [["carers", "2026-09-01"]], [["2026-09-01", 1, 0]]],
  [
    "two came on one day",
    [
      ["carers", "2026-09-01"],
      ["professionals", "2026-09-01"],
    ],
    [["2026-09-01", 1, 1]],
  ],
  [
    "people came in another order than their seats",
    [
      ["professionals", "2026-10-01"],
      ["carers", "2026-09-01"],
    ],
    [
      ["2026-09-01", 1, 0],
      ["2026-10-01", 1, 1],
    ],
  ],
  [
    "someone left: they count until the day before",
    [
      ["professionals", "2026-09-01"],
      ["carers", "2026-09-01", "2026-10-15"],
    ],
    [
      ["2026-09-01", 1, 1],
      ["2026-10-15", 0, 1],
    ],
  ],
  [
    "one left on the day on which another of the same group came: nothing changed",
    [
      ["carers", "2026-09-01", "2026-10-15"],
      ["carers", "2026-10-15"],
    ],
    [["2026-09-01", 1, 0]],
  ],
  [
    "one left on the day on which another of another group came",
    [
      ["carers", "2026-09-01", "2026-10-15"],
      ["professionals", "2026-10-15"],
    ],
    [
      ["2026-09-01", 1, 0],
      ["2026-10-15", 0, 1],
    ],
  ],
  ["someone came and left on one day", [["carers", "2026-09-01", "2026-09-01"]], []],
  [
    "everyone left",
    [["carers", "2026-09-01", "2026-10-01"]],
    [
      ["2026-09-01", 1, 0],
      ["2026-10-01", 0, 0],
    ],
  ],
  [
    "a person left and came back",
    [
      ["carers", "2026-09-01", "2026-09-10"],
      ["carers", "2026-10-01"],
    ],
    [
      ["2026-09-01", 1, 0],
      ["2026-09-10", 0, 0],
      ["2026-10-01", 1, 0],
    ],
  ],
  ["someone comes tomorrow", [["carers", "2026-11-24"]], []],
  ["someone came today", [["carers", today]], [[today, 1, 0]]],
];

describe("the balance of the groups over time", () => {
  it.each(table)("when %s", (_what, given, line) => {
    const expected = line.map(([from, carers, professionals]) => ({
      from,
      counts: { carers, professionals },
      total: carers + professionals,
    }));
    expect(balanceOverTime(seatsOf(given), groups, today)).toEqual(expected);
  });
});

describe("the joining line", () => {
  it("is in the order of coming, and of seats on one day", () => {
    const seats = [
      { number: 1, joinedOn: "2026-09-02" },
      { number: 3, joinedOn: "2026-09-01" },
      { number: 2, joinedOn: "2026-09-01" },
    ];
    expect(inOrderOfComing(seats).map(({ number }) => number)).toEqual([2, 3, 1]);
  });

  it.each([
    ["2026-09-16", "2026-09-17", "before"],
    ["2026-09-17", "2026-09-17", "on-the-day"],
    ["2026-09-18", "2026-09-17", "after"],
    ["2026-09-18", null, null],
  ] as const)("who came on %s, with a brief agreed on %s, came %s", (joinedOn, agreedOn, arrival) => {
    expect(arrivalOf(joinedOn, agreedOn)).toBe(arrival);
  });
});
