import { afterAll, beforeAll, expect, it } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { dropAction } from "@/lib/actions/drop-action";
import { powerTrace } from "@/lib/decisions/power-queries";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aProject, now, type Project } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const autumn = "2026-10-01";
const traceOf = async ({ lead, slug }: Project) => powerTrace(await openProject({ ...lead }, slug));
const counted = (what: string, group: string | null, quarter: string, count: number) => ({
  what,
  group,
  quarter,
  count,
});

it("has nothing of a project in which nothing was decided or taken on", async () => {
  expect(await traceOf(await aProject())).toEqual([]);
});

it("says who brought up and who took part, by the group they had then, and counts what was put right once", async () => {
  const project = await aProject();
  const only = { seat1: "agree", seat2: "no-answer", seat3: "object" };
  const stances = {
    stances: only,
    reasons: { seat3: "Too soon." },
    dissentNone: undefined,
    dissent: "Ana",
    reviewOn: "2027-01-04",
  };
  await decide(project, { ...stances, proposedBy: "1", decidedOn: "2026-09-30" });
  await decide(project, { proposedBy: "3" });
  await decide(project, {});
  const again = { ...aDecision, proposedBy: "3", decision: 2, as: "correction", version: 1 };
  await supersedeDecision(project.lead, project.slug, again, now);
  await ownerSql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update member set group_key = 'third-sector' where project_id = ${project.id} and number = 3`;
  });
  const everyone = ["carers", "lived-experience", "professionals", "third-sector"];
  expect(await traceOf(project)).toEqual([
    counted("brought-up", "professionals", "2026-07-01", 1),
    counted("decided", "carers", "2026-07-01", 1),
    counted("decided", "professionals", "2026-07-01", 1),
    counted("decisions", null, "2026-07-01", 1),
    counted("brought-up", "carers", autumn, 1),
    counted("brought-up", null, autumn, 1),
    ...everyone.map((group) => counted("decided", group, autumn, 2)),
    counted("decisions", null, autumn, 2),
  ]);
});

it("says whose the actions are, without those that are not needed any more", async () => {
  const project = await aProject();
  const { lead, slug } = project;
  await addAction(lead, slug, { what: "Ring the baker", owner: "4" }, now);
  await addAction(lead, slug, { what: "Paint the shed" }, now);
  await addAction(lead, slug, { what: "Buy a boat", owner: "1" }, now);
  await dropAction(lead, slug, { action: 3 }, now);
  expect(await traceOf(project)).toEqual([
    counted("actions", null, autumn, 2),
    counted("does", "lived-experience", autumn, 1),
    counted("does", null, autumn, 1),
  ]);
});
