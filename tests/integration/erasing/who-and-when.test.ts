import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptAs, tokenOf } from "@/db/demo/joining";
import { eraseAccount } from "@/lib/accounts/erase-account";
import { adapter } from "@/lib/auth/adapter";
import { createSession } from "@/lib/auth/sessions";
import { supersedeDecision } from "@/lib/decisions/supersede-decision";
import { env } from "@/lib/env";
import { erasedName, erasedSeat, erasedWords } from "@/lib/erasing/words";
import { NotFound, Refused } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { verifyLedger } from "@/lib/ledger/verify";
import { networkPersonOf, openNetworkAsCoordinator, peopleOf } from "@/lib/network/queries";
import { changeRole } from "@/lib/people/change-role";
import { correctMember } from "@/lib/people/correct-member";
import { eraseFor } from "@/lib/people/erase-for";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { signStatements } from "@/lib/statements/sign-statements";
import { nameSupport } from "@/lib/support/name-support";
import { correctVoice } from "@/lib/voices/correct-voice";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aDecision, decide } from "@/tests/support/decisions";
import { aPerson, aProject, emailOf, now, type Project, startedOn, today } from "@/tests/support/network";
import { refusalOf } from "@/tests/support/refusals";
import { answerAll, aSignature } from "@/tests/support/signing";
import { erase } from "@/tests/support/someone-to-erase";
import { goTo } from "@/tests/support/stages";
import { aHeldMeeting, capture } from "@/tests/support/voices";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const sure = { sure: "yes" };
const asked = { how: "phone", sure: "yes" };

describe("erasing oneself", () => {
  it("asks for a tick first, and changes nothing without it", async () => {
    const { member } = await aProject();
    const before = await wholeDatabase();
    await refusalOf(eraseAccount(member, {}, now));
    expect(await wholeDatabase()).toEqual(before);
  });

  it("waits until a project has another lead, and says so", async () => {
    const { lead, slug, title } = await aProject();
    const refusal = await refusalOf(eraseAccount(lead, sure, now));
    expect(String(JSON.stringify(refusal))).toContain("Make someone else lead, or close the project");
    expect(String(JSON.stringify(refusal))).toContain(title);
    await changeRole(lead, slug, 3, { role: "lead" }, now);
    await eraseAccount(lead, sure, now);
  });

  it("waits for nobody in a project that is closed", async () => {
    const project = await aProject();
    await goTo(project, "closed", "Done.");
    await eraseAccount(project.lead, sure, now);
    const { seats } = await openProject(project.member, project.slug);
    expect(seats[0]?.name).toBe(erasedName);
  });

  it("waits until a network has another coordinator; then they coordinate nothing, and are on no list of it", async () => {
    const { network } = await aProject();
    const part = await ownerSql`select id from network_person where person_id = ${network.coordinator.personId}`;
    expect(await refusalOf(eraseAccount(network.coordinator, sure, now))).toBeInstanceOf(Refused);
    const other = await aPerson(network, "coordinator");
    await eraseAccount(network.coordinator, sure, now);
    const view = await openNetworkAsCoordinator(other, network.slug);
    const { people, total } = await peopleOf(other, view, null);
    expect(people.map(({ name }) => name)).not.toContain(erasedName);
    expect(total).toBe(people.length);
    expect(await refusalOf(networkPersonOf(view, part[0]?.id))).toBeInstanceOf(NotFound);
    expect(await refusalOf(openNetworkAsCoordinator(network.coordinator, network.slug))).toBeInstanceOf(NotFound);
  });

  it("reaches a seat that was left long ago, and keeps its day", async () => {
    const { member, lead, slug } = await aProject();
    await leaveTable(member, slug, 3, { leftOn: "2026-10-01" }, now);
    await eraseAccount(member, sure, now);
    const { seats } = await openProject(lead, slug);
    expect(seats[2]).toMatchObject({ name: erasedName, leftOn: "2026-10-01" });
  });

  it("reaches both seats of someone who left and came back, by every name that they had", async () => {
    const { member, lead, slug } = await aProject();
    await leaveTable(member, slug, 3, { leftOn: today }, now);
    const again = { name: 'Quokka "O’Neil\\", {again}', email: emailOf(member.name), group: "carers" };
    await sendInvitation(lead, slug, again, now);
    await acceptInvitation(member, await tokenOf(slug, again.email), { name: again.name, group: "carers" }, now);
    await eraseAccount(member, sure, now);
    for (const word of ["quokka", member.name, again.email])
      expect(JSON.stringify(await wholeDatabase()).toLowerCase(), word).not.toContain(word.toLowerCase());
  });

  it("makes of the same address a new person later, who has nothing of the one before", async () => {
    const { member, lead, slug } = await aProject();
    const email = emailOf(member.name);
    await eraseAccount(member, sure, now);
    await sendInvitation(lead, slug, { name: "Back again", email, group: "carers" }, now);
    await acceptAs(slug, { name: "Back again", email, group: "carers" }, now);
    const [again] = await ownerSql`select id, name from person where email = ${email}`;
    expect(again?.name).toBe("Back again");
    expect(again?.id).not.toBe(member.personId);
  });

  it("takes back an invitation to another table that they had not answered yet", async () => {
    const project = await aProject();
    const { lead, slug } = await aProject();
    const { member } = project;
    await sendInvitation(lead, slug, { name: member.name, email: emailOf(member.name), group: "carers" }, now);
    await erase(project);
    const [sent] =
      await ownerSql`select i.name, i.email, i.revoked_at from invitation i join project p on p.id = i.project_id
      where p.slug = ${slug} order by i.number desc limit 1`;
    expect(sent).toEqual({ name: erasedName, email: "", revoked_at: now });
  });

  it("happens once when it is asked for twice at the same time", async () => {
    const project = await aProject();
    const both = await Promise.allSettled([erase(project), erase(project)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const entries = await ownerSql`select from ledger_entry where verb = 'account.erase' and entity_kind = 'person'
      and entity_id = ${project.member.personId}`;
    expect(entries).toHaveLength(1);
  });

  it("leaves nothing of a signature that they give at the same moment, whichever comes first", async () => {
    const project = await aProject();
    const { member, slug } = project;
    await answerAll(member, slug, { seat: 3, now });
    const signature = await aSignature(member, slug);
    await Promise.allSettled([signStatements(member, slug, 3, signature, now), erase(project)]);
    const signed = await ownerSql`select s.sealed from signature s join member m on m.id = s.member_id
      where m.person_id = ${member.personId}`;
    for (const { sealed } of signed) expect(sealed).toBeNull();
    expect((await ownerSql`select erased_at from person where id = ${member.personId}`)[0]?.erased_at).toEqual(now);
  });

  it("opens nothing for a session that begins at the same moment", async () => {
    const project = await aProject();
    await erase(project);
    const { token } = await createSession(project.member.personId, now);
    expect(await adapter.getSessionAndUser?.(token)).toBeNull();
  });
});

describe("afterwards", () => {
  it("nobody can write a name or words back into a seat, a voice or a list of those who said something", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const meeting = await aHeldMeeting(project, today);
    await capture(project, meeting, { whose: "seat-3" }, now);
    await erase(project);
    const named = { name: "Ana", group: "carers", joinedOn: startedOn, version: 2 };
    const words = { voice: 1, version: 2, text: "As it was", whose: "seat-3" };
    for (const attempt of [() => correctMember(lead, slug, 3, named, now), () => correctVoice(lead, slug, words, now)])
      expect(JSON.stringify(await refusalOf(attempt()))).toContain(erasedSeat);
    await refusalOf(capture(project, meeting, { whose: "seat-3" }, now));
  });

  it("someone else can be named as the one to turn to", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await nameSupport(lead, slug, { name: member.name, reach: "Ring me", version: 0 }, now);
    await erase(project);
    expect((await openProject(lead, slug)).support).toBeNull();
    await nameSupport(lead, slug, { name: "Jean", reach: "Call", version: 0 }, now);
    expect((await openProject(lead, slug)).support).toMatchObject({ name: "Jean" });
  });
});

describe("a decision to which they objected", () => {
  it("can still be written down again, to take their name out of it", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const objection = {
      stances: { ...aDecision.stances, seat3: "object" },
      reasons: { seat3: "Too early for me." },
      dissentNone: undefined,
      dissent: "One of us would rather meet later.",
    };
    await decide(project, objection);
    await erase(project);
    const again = { ...aDecision, ...objection, reasons: { seat3: await reasonOf(project) }, decision: 1, version: 1 };
    await supersedeDecision(lead, slug, { ...again, as: "correction", decided: "On Tuesdays." }, now);
    expect(await reasonOf(project)).toBe(erasedWords);
  });
});

async function reasonOf({ member }: Pick<Project, "member">): Promise<string> {
  const [last] = await ownerSql`select s.reason from stance s join member m on m.id = s.member_id
    join decision d on d.id = s.decision_id where m.person_id = ${member.personId} order by d.number desc limit 1`;
  return last?.reason;
}

describe("erasing someone who has no address and asked for it", () => {
  it("is done by a host, and is written down with how they asked", async () => {
    const project = await aProject();
    const seat = await seatWithoutEmail(project);
    await eraseFor(project.facilitator, project.slug, seat, asked, now);
    const [erased] = await ownerSql`select p.name, p.erased_how, p.id from person p join member m on m.person_id = p.id
      where m.project_id = ${project.id} and m.number = ${seat}`;
    expect(erased).toMatchObject({ name: erasedName, erased_how: "phone" });
    const [entry] = await ownerSql`select actor_id, on_behalf_of from ledger_entry where verb = 'member.erase-for'
      and entity_kind = 'person' and entity_id = ${erased?.id}`;
    expect(entry).toEqual({ actor_id: project.facilitator.personId, on_behalf_of: erased?.id });
  });

  it("is refused for someone who has an address, and for oneself", async () => {
    const { lead, slug } = await aProject();
    for (const seat of [1, 3]) expect(await refusalOf(eraseFor(lead, slug, seat, asked, now))).toBeInstanceOf(Refused);
  });
});

it("the ledger verifies after all of this", async () => {
  const { findings, erased } = await verifyLedger(env().ledgerKey);
  expect(findings).toEqual([]);
  expect(erased).toBeGreaterThan(0);
});
