import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everything, type RegisterFilter, sorts } from "@/lib/decisions/register";
import { registerSelect } from "@/lib/decisions/register-queries";
import { fillRegister } from "@/scripts/bench/decisions-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, type Project, today } from "@/tests/support/network";
import { isScanOf, planOf, sortsMoreThan } from "@/tests/support/plans";
import { aPlannedMeeting } from "@/tests/support/voices";

const many = 10_000;
const page = 31;

let project: Project;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  await aPlannedMeeting(project, today);
  await fillRegister(ownerSql, project.slug, many);
  for (let others = 0; others < 3; others += 1) {
    await fillRegister(ownerSql, (await aProject({ network: project.network })).slug, many / 2);
  }
}, 120_000);
afterAll(dropDatabase);

const filters: [string, Partial<RegisterFilter>][] = [
  ["nothing", {}],
  ["a page further on", { after: 5000 }],
  ["the page before", { before: 5000 }],
  ["a kind that most have", { kind: "other" }],
  ["a kind that one has", { kind: "agree-brief" }],
  ["a way of deciding", { method: "vote" }],
  ["those that stand", { state: "standing" }],
  ["those that were replaced", { state: "superseded" }],
  ["those set aside", { state: "set-aside" }],
  ["those to look at again", { state: "overdue" }],
  ["made without anyone", { without: "any" }],
  ["made without a group", { without: "lived-experience" }],
  ["somebody saw it differently", { dissent: true }],
  ["in a meeting", { where: "meeting" }],
  ["outside", { where: "outside" }],
  ["some days", { from: "2024-01-01", to: "2024-03-31" }],
  ["a word that all have", { text: "people" }],
  ["a word that few have", { text: "lighthouse" }],
  ["several things at once", { text: "people", method: "vote", state: "standing", from: "2020-01-01", after: 400 }],
];

describe.each(sorts)("a page of 10,000 decisions by %s", (sort) => {
  test.each(filters)("with %s is one indexed query", async (_, asked) => {
    for (const direction of ["ascending", "descending"] as const) {
      const filter = { ...everything, ...asked, sort, direction };
      const plan = await planOf(registerSelect({ id: project.id }, filter, today, page));
      expect(plan.filter(isScanOf("decision"))).toEqual([]);
      expect(plan.filter(sortsMoreThan(many / 4))).toEqual([]);
      expect(plan.some((node) => node["Index Name"]?.startsWith("decision"))).toBe(true);
    }
  });
});
