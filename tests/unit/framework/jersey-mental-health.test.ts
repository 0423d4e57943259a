import { describe, expect, test } from "vitest";
import { areaExplanations } from "@/lib/framework/area-explanations";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { areaKeys, FrameworkContent } from "@/lib/framework/schema";

describe("the shipped framework", () => {
  test("is a whole framework version", () => {
    expect(FrameworkContent.parse(jerseyMentalHealth)).toEqual(jerseyMentalHealth);
  });

  test("has fourteen statements, numbered in order", () => {
    const ids = jerseyMentalHealth.statements.map((statement) => statement.id);
    expect(ids).toEqual(Array.from({ length: 14 }, (_, place) => `s${String(place + 1).padStart(2, "0")}`));
  });

  test("says each statement in Easy Read, in sentences of fifteen words at most", () => {
    for (const { id, easyRead } of jerseyMentalHealth.statements) {
      const sentences = (easyRead ?? "").split(/(?<=[.?!])\s+/);
      for (const sentence of sentences) {
        const words = sentence.split(/\s+/).filter((word) => /\p{Letter}/u.test(word));
        expect(words.length, `${id}: ${sentence}`).toBeGreaterThan(0);
        expect(words.length, `${id}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });

  test("names its four groups and five principles as the framework does", () => {
    expect(jerseyMentalHealth.groups.map((group) => group.name)).toEqual([
      "Carers",
      "Lived experience",
      "Professionals",
      "Third sector",
    ]);
    expect(jerseyMentalHealth.principles.map((principle) => principle.name)).toEqual([
      "Collaboration",
      "Strengths-based",
      "Solution focused",
      "Power sharing",
      "Equal and reciprocal relationships",
    ]);
  });

  test("has eight rungs from the bottom, each in a band it names", () => {
    const bands = jerseyMentalHealth.bands.map((band) => band.key);
    expect(jerseyMentalHealth.rungs.map((rung) => rung.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const rung of jerseyMentalHealth.rungs) expect(bands).toContain(rung.band);
  });

  test("has the eight areas in order, and each is explained", () => {
    expect(jerseyMentalHealth.areas.map((area) => area.key)).toEqual([...areaKeys]);
    expect(jerseyMentalHealth.areas.map((area) => area.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Object.keys(areaExplanations)).toEqual([...areaKeys]);
  });
});

describe("a framework version is refused", () => {
  test.each<[string, unknown]>([
    [
      "when two groups share a key",
      { ...jerseyMentalHealth, groups: [jerseyMentalHealth.groups[0], jerseyMentalHealth.groups[0]] },
    ],
    ["when it has no group", { ...jerseyMentalHealth, groups: [] }],
    ["when an area is missing", { ...jerseyMentalHealth, areas: jerseyMentalHealth.areas.slice(1) }],
    ["when a figure is missing", { ...jerseyMentalHealth, thresholds: { membersPerGroup: 2 } }],
    ["when it carries something nobody asked for", { ...jerseyMentalHealth, extra: "words" }],
    ["when a statement is empty", { ...jerseyMentalHealth, statements: [{ id: "s01", text: " " }] }],
  ])("%s", (_, content) => {
    expect(FrameworkContent.safeParse(content).success).toBe(false);
  });
});
