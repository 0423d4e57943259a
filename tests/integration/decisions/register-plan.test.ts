import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { everything, type RegisterFilter, sorts } from "@/lib/decisions/register";
import { registerSelect } from "@/lib/decisions/register-queries";
import { fillRegister } from "@/scripts/bench/decisions-of";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, type Project, today } from "@/tests/support/network";
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
      const plan = await planOf({ ...everything, ...asked, sort, direction });
      expect(plan.filter(isScanOfAll)).toEqual([]);
      expect(plan.filter(isLargeSort)).toEqual([]);
      expect(plan.some((node) => node["Index Name"]?.startsWith("decision"))).toBe(true);
    }
  });
});

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  Plans?: Node[];
};

const isScanOfAll = (node: Node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === "decision";
const isLargeSort = ({ "Node Type": type, Plans = [] }: Node) =>
  type === "Sort" && Plans.some((sorted) => sorted["Actual Rows"] > many / 4);

async function planOf(filter: RegisterFilter): Promise<Node[]> {
  const asked = registerSelect({ id: project.id }, filter, today, page);
  const [explained] = await database().execute<{ "QUERY PLAN": { Plan: Node }[] }>(
    sql`explain (analyze, format json) ${asked}`,
  );
  const plan = explained?.["QUERY PLAN"][0]?.Plan;
  return plan ? nodesOf(plan) : [];
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
