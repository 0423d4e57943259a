// npm test: every check there is, in turn; all of them run even when one fails. "npm test -- unit" picks by name.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./machine/browser.mjs";
import { countCheck, countPlaywright, countVitest } from "./machine/counts.mjs";
import { install } from "./machine/install.mjs";
import { endWhatRuns, run, tool } from "./machine/tools.mjs";

const steps = {
  types,
  lint,
  unused,
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  build,
  browser,
};
const say = (line) => console.log(line);
const reports = mkdtempSync(join(tmpdir(), "alongside-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => endWhatRuns().then(() => process.exit(1)));

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps[name]);
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}: choose from ${Object.keys(steps).join(", ")}.`);
  process.exit(1);
}
if (!(await install(say))) process.exit(1);

let passed = 0;
let failed = 0;
for (const name of chosen.length > 0 ? chosen : Object.keys(steps)) {
  const began = Date.now();
  say(`\n== ${name}`);
  const count = await steps[name]();
  say(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((Date.now() - began) / 1000)} s`);
  passed += count.passed;
  failed += count.failed;
}
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function types() {
  const generated = await run(tool("next"), ["typegen"]);
  if (generated.code !== 0) say(generated.output);
  const checked = await run(tool("typescript", "tsc"), ["--noEmit"], { show: true });
  return countCheck(generated.code || checked.code);
}

async function lint() {
  const { code } = await run(tool("@biomejs/biome", "biome"), ["ci", "--error-on-warnings"], { show: true });
  return countCheck(code);
}

async function unused() {
  const { code } = await run(tool("knip", "knip"), [], { show: true });
  return countCheck(code);
}

async function vitest(project) {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(tool("vitest", "vitest"), ["run", "--project", project, ...reporters], { show: true });
  return countVitest(report, code);
}

async function build() {
  const { code } = await run(tool("tsx"), ["scripts/build.ts"], { show: true });
  return countCheck(code);
}

async function browser() {
  const chromium = await findBrowser(say);
  if (!chromium) return { passed: 0, failed: 1 };
  const report = join(reports, "browser.json");
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await run(tool("@playwright/test", "playwright"), ["test", "--reporter=list,json"], {
    env,
    show: true,
  });
  return countPlaywright(report, code);
}
