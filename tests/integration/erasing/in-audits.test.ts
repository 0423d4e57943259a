import { afterAll, beforeAll, expect, it } from "vitest";
import { judge } from "@/lib/audits/judge";
import { auditNumbered } from "@/lib/audits/queries";
import { raiseFinding } from "@/lib/audits/raise-finding";
import { env } from "@/lib/env";
import { erasedName, erasedWords } from "@/lib/erasing/words";
import { verifyLedger } from "@/lib/ledger/verify";
import { drawSample } from "@/lib/network/draw-sample";
import { saveView } from "@/lib/network/save-view";
import { changeRole } from "@/lib/people/change-role";
import { openProject } from "@/lib/projects/queries";
import { aFinding, aJudgement, lookAt, openOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { aPack, findingsIn } from "@/tests/support/packs";
import { erase } from "@/tests/support/someone-to-erase";
import { wholeDatabase } from "@/tests/support/whole-database";

let project: Project;
let name: string;

beforeAll(async () => {
  await freshDatabase();
  project = await aProject();
  name = project.lead.name;
  const { network, slug } = project;
  const { coordinator } = network;
  await openOne(project);
  await judge(coordinator, slug, { ...aJudgement, explained: `${name} was asked, and ${name.toUpperCase()}.` }, now);
  await raiseFinding(coordinator, slug, { ...aFinding, seen: `Only ${name} came.` }, now);
  await replyAs(project.member, project, "reply");
  await lookAt(project, "answer");
  const search = new URLSearchParams({ text: name }).toString();
  await drawSample(coordinator, network.slug, { search, size: "", why: `Where ${name} sits.` }, now);
  await saveView(coordinator, network.slug, { name: "One of them", search }, now);
  await saveView(coordinator, network.slug, { name: "Quiet ones", search: "quiet=30" }, now);
  await changeRole(project.lead, slug, 2, { role: "lead" }, now);
  await erase({ member: project.lead });
});
afterAll(dropDatabase);

it("the name goes out of what auditors wrote, and their words stay around it", async () => {
  const { judgements, findings } = await auditNumbered(await openProject(project.member, project.slug), 1);
  expect(judgements[0]?.explained).toBe(`${erasedName} was asked, and ${erasedName}.`);
  expect(findings[0]?.seen).toBe(`Only ${erasedName} came.`);
});

it("a sample keeps the projects that were drawn, and not whom it was looked for by", async () => {
  const [sample] = await ownerSql`select why, filter ->> 'text' as text, drawn_from from audit_sample`;
  expect(sample).toMatchObject({ why: `Where ${erasedName} sits.`, text: erasedWords });
});

it("views of others that look for them are gone, and those alone", async () => {
  expect(await ownerSql`select name from saved_view`).toEqual([{ name: "Quiet ones" }]);
});

it("nothing anywhere holds the name, and the ledger and a pack verify", async () => {
  const rows = JSON.stringify(await wholeDatabase()).toLowerCase();
  expect(rows).not.toContain(name.toLowerCase());
  expect(await verifyLedger(env().ledgerKey)).toMatchObject({ findings: [] });
  expect(await findingsIn(await aPack(project.network.coordinator, project.slug))).toEqual([]);
});
