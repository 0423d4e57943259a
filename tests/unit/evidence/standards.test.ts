import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chaptersInOrder } from "@/lib/evidence/pack/report-words";
import { placesOfEvidence, standards, standardsAsMarkdown } from "@/lib/evidence/standards";

describe("the tables of other standards", () => {
  it("are in the documentation just as they are in every report", () => {
    expect(readFileSync("docs/standards.md", "utf8")).toBe(standardsAsMarkdown());
  });

  it("lead to chapters that the report has, by the names that it gives them", () => {
    const inReport = new Map(chaptersInOrder.map(({ id, title }) => [id, title]));
    for (const [id, { chapter }] of Object.entries(placesOfEvidence)) expect(inReport.get(id), id).toBe(chapter);
  });

  it("say of each item where its evidence is", () => {
    expect(standards.map(({ items }) => items.length)).toEqual([5, 6, 5, 7]);
    expect(standards.flatMap(({ items }) => items).filter(({ where }) => where.length === 0)).toEqual([]);
  });
});
