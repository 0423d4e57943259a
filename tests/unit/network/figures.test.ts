import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { talliesOf } from "@/lib/checklist/tallies";
import type { Facts } from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { figuresFrom } from "@/lib/network/figures";
import { shownInWords } from "@/lib/network/small-numbers";
import { decision, factsWith, seats, voice } from "@/tests/support/facts";

/** The figures of so many projects on each of which the same is recorded. */
function figuresOf(recorded: Partial<Facts>, projects: number) {
  const tallies = talliesOf(factsWith(recorded));
  const totals = Object.entries(tallies).map(([name, count]) => ({ name, total: count * projects }));
  return figuresFrom({ projects, totals, unmet: [] }, jerseyMentalHealth);
}

const rowOf = (rows: { key: string; cells: Parameters<typeof shownInWords>[0][] }[], key: string) =>
  rows.find((row) => row.key === key)?.cells.map(shownInWords);

describe("the figures of a network", () => {
  it("say in how many projects a group has how many seats, and never how many seats it has in one", () => {
    const { representation } = figuresOf({ members: seats({ carers: 4, professionals: 9 }) }, 6);
    expect(representation.columns).toEqual(["none", "few", "some", "several"]);
    expect(rowOf(representation.rows, "carers")).toEqual(["none", "none", "6", "none"]);
    expect(rowOf(representation.rows, "professionals")).toEqual(["none", "none", "none", "6"]);
    expect(rowOf(representation.rows, "third-sector")).toEqual(["6", "none", "none", "none"]);
  });

  it("count decisions by quarter, and those without each group", () => {
    const all = jerseyMentalHealth.groups.map(({ key }) => key);
    const decisions = [
      decision({ on: "2026-02-11", groupsTookPart: all, groupsAsked: [] }),
      decision({ on: "2026-11-03", groupsTookPart: ["professionals"], groupsAsked: ["carers", "third-sector"] }),
    ];
    const { decisions: grid } = figuresOf({ decisions }, 7);
    expect(grid.columns).toEqual(["", "carers", "lived-experience", "professionals", "third-sector"]);
    expect(rowOf(grid.rows, "2026-1")).toEqual(["7", "none", "none", "none", "none"]);
    expect(rowOf(grid.rows, "2026-4")).toEqual(["7", "none", "7", "none", "none"]);
  });

  it("tell how long answers took from five answers on", () => {
    const said = (on: string) => voice({ capturedOn: "2026-10-01", answer: { on, hasReason: true, takenUp: true } });
    const voices = [said("2026-10-01"), said("2026-10-05"), said("2026-10-31"), voice()];
    expect(figuresOf({ voices }, 1).answers).toMatchObject({ days: null });
    const { answers } = figuresOf({ voices }, 5);
    expect(answers.days).toEqual({ shortest: 0, quarter: 0, median: 4, threeQuarters: 30, longest: 30 });
    expect([answers.answered, answers.waiting].map(shownInWords)).toEqual(["15", "5"]);
  });

  it("count what was done with people by rung and year", () => {
    const engagement = [
      { number: 1, on: "2025-12-31", rung: 3 },
      { number: 2, on: "2026-01-01", rung: 8 },
    ];
    const { engagement: grid } = figuresOf({ engagement }, 5);
    expect(grid.columns).toEqual(["2025", "2026"]);
    expect(rowOf(grid.rows, "3")).toEqual(["5", "none"]);
    expect(rowOf(grid.rows, "8")).toEqual(["none", "5"]);
  });

  it("name the rules that most projects have open, and only rules that there are", () => {
    const unmet = [
      { rule: "1.1", projects: 3 },
      { rule: "7.3", projects: 9 },
      { rule: "99.9", projects: 50 },
    ];
    const figures = figuresFrom({ projects: 12, totals: [], unmet }, jerseyMentalHealth);
    expect(figures.unmet.map(({ id, projects }) => [id, shownInWords(projects)])).toEqual([
      ["7.3", "5 to 9"],
      ["1.1", "fewer than 5"],
    ]);
    const nearlyAll = figuresFrom(
      { projects: 14, totals: [], unmet: [{ rule: "7.3", projects: 12 }] },
      jerseyMentalHealth,
    );
    expect(nearlyAll.unmet.map(({ projects }) => shownInWords(projects))).toEqual(["10 to 14"]);
    const many = figuresFrom({ projects: 30, totals: [], unmet: [{ rule: "7.3", projects: 21 }] }, jerseyMentalHealth);
    expect(many.unmet.map(({ projects }) => shownInWords(projects))).toEqual(["21"]);
  });

  it("tell no small number to whoever takes one that is shown from the whole beside it", () => {
    const wholes = fc.integer({ min: 5, max: 60 });
    fc.assert(
      fc.property(wholes, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const part = Math.round(whole * share);
        const totals = [
          { name: "decided 2026-4", total: whole },
          { name: "without 2026-4 carers", total: part },
        ];
        const unmet = [{ rule: "7.3", projects: part }];
        const figures = figuresFrom({ projects: whole, totals, unmet }, jerseyMentalHealth);
        for (const told of [figures.decisions.rows[0]?.cells[1], figures.unmet[0]?.projects]) {
          const rest = whole - part;
          if ([part, rest].some((count) => count > 0 && count < 5)) expect(told?.kind).not.toBe("exact");
        }
      }),
    );
  });
});
