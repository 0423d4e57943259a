import { afterAll, beforeAll, expect, it } from "vitest";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { env } from "@/lib/env";
import { areaKeys } from "@/lib/framework/schema";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { verifyLedger } from "@/lib/ledger/verify";
import { addGap } from "@/lib/people/add-gap";
import { addMember } from "@/lib/people/add-member";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aName, aProject, emailOf, now, type Project, today } from "@/tests/support/network";
import { freshStanding, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

it("fifty changes to one project at the same moment: nothing is lost and the chain holds", async () => {
  const project = await aProject();
  const changes = Array.from({ length: 50 }, (_, place) => change(project, place));
  await Promise.all(changes);

  const [counted] = await ownerSql`select
    (select count(*)::integer from member where project_id = ${project.id}) as seats,
    (select count(distinct number)::integer from member where project_id = ${project.id}) as numbers,
    (select max(number) from member where project_id = ${project.id}) as last,
    (select count(*)::integer from invitation where project_id = ${project.id}) as invitations,
    (select count(*)::integer from gap where project_id = ${project.id}) as gaps,
    (select count(*)::integer from area_confirmation where project_id = ${project.id}) as confirmations,
    (select count(*)::integer from area_note where project_id = ${project.id}) as notes,
    (select seq::integer from ledger_head where chain_id = ${project.id}) as entries`;
  expect(counted).toMatchObject({ seats: 14, numbers: 14, last: 14, invitations: 13 });
  expect(counted).toMatchObject({ gaps: 5, confirmations: 17, notes: 8 });
  // The project, its brief, four seats and three invitations, sent and accepted, came first.
  expect(counted?.entries).toBe(12 + 50);
  expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, now));
});

/** 10 new seats, 10 invitations, 17 confirmations, 8 notes of one area each, 5 gaps. */
function change(project: Project, place: number): Promise<unknown> {
  const { lead, facilitator, member, slug } = project;
  const area = areaKeys[place % areaKeys.length];
  if (place < 20) {
    const name = aName("Pat Hamon");
    if (place % 2) return sendInvitation(lead, slug, { name, email: emailOf(name), group: "carers" }, now);
    return addMember(lead, slug, { name, group: "carers", role: "member", joinedOn: today }, now);
  }
  if (place < 37) return confirmArea(member, slug, { area, answer: place % 3 ? "in-place" : "not-yet" }, now);
  if (place < 45) return writeAreaNote(facilitator, slug, { area, text: `Notes ${place}`, version: 0 }, now);
  return addGap(member, slug, { missing: `A gap ${place}` }, now);
}
