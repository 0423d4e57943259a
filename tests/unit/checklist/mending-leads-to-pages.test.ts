import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "@/lib/checklist/evaluate";
import { today } from "@/tests/support/facts";
import { anyFacts } from "@/tests/unit/checklist/arbitrary-facts";

const ofProject = "app/projects/[slug]";
const manyProjects = 400;

test("what mends a rule, and every useful step, leads to a page that is there, and to the part of it that is named", () => {
  const paths = pathsThatMend();
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) {
    const [page = "", part] = path.replace(/\?[^#]*/, "").split("#");
    const folder = join(ofProject, page.replace(/^checklist\/[a-z-]+/, "checklist/[area]"));
    expect(readdirSync(folder), path).toContain("page.tsx");
    if (part) expect(wordsIn(folder), path).toContain(`id="${part}"`);
  }
}, 60_000);

function pathsThatMend(): string[] {
  const standings = fc.sample(anyFacts, manyProjects).map((facts) => evaluate(facts, today));
  const rules = standings.flatMap(({ areas }) => areas.flatMap((area) => area.rules));
  const steps = standings.flatMap(({ nextSteps }) => nextSteps);
  return [...new Set([...rules.flatMap(({ mend }) => mend?.path ?? []), ...steps.map(({ path }) => path)])];
}

function wordsIn(folder: string): string {
  const files = [folder, join(folder, "_components")].flatMap((each) =>
    readdirSync(each, { withFileTypes: true }).flatMap((file) => (file.isFile() ? join(each, file.name) : [])),
  );
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}
