import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { openProject } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { ownAssisted, signatureThatCounts } from "@/lib/statements/assisted-queries";
import { confirmAssisted } from "@/lib/statements/confirm-assisted";
import { withdrawFor } from "@/lib/statements/withdraw-for";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { seatWithoutEmail, signFor } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { answerAndSign } from "@/tests/support/signing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const later = new Date("2026-11-24T12:00:00Z");

describe("what a helper wrote down", () => {
  const confirm = (signature = 1) => confirmAssisted(project.member, project.slug, 3, { signature }, later);
  const written = async () => ownAssisted(project.member, await openProject({ ...project.member }, project.slug));

  it("is shown whole to the person, who can say that it is right", async () => {
    await signFor(project, { talk: ["s02"] });
    expect(await written()).toMatchObject({ number: 1, helper: project.lead.name, confirmedAt: null });
    await confirm();
    expect((await written())?.confirmedAt).toEqual(later);
    const [row] = await ownerSql`select replaced_at, withdrawn_at from signature where project_id = ${project.id}`;
    expect(row).toEqual({ replaced_at: null, withdrawn_at: null });
  });

  it("is corrected by signing again: then one’s own signature counts, and the other stays readable", async () => {
    await signFor(project);
    await answerAndSign(project.member, project.slug, { seat: 3, talk: ["s04"], now: later });
    expect(await written()).toBeNull();
    const rows = await ownerSql`select number, helper_id is not null as helped, replaced_at from signature
      where project_id = ${project.id} order by number`;
    expect(rows).toEqual([
      { number: 1, helped: true, replaced_at: later },
      { number: 2, helped: false, replaced_at: null },
    ]);
    await expect(confirm()).rejects.toThrow("signed again since");
  });

  it("is confirmed once, by the person alone, and only where somebody helped", async () => {
    await answerAndSign(project.member, project.slug, { seat: 3, now });
    await expect(confirm()).rejects.toThrow(NotFound);
    await signFor(project);
    const { lead, otherMember, slug } = project;
    for (const actor of [lead, otherMember]) {
      await expect(confirmAssisted(actor, slug, 3, { signature: 2 }, later)).rejects.toThrow(NotAllowed);
    }
    await confirm(2);
    await expect(confirm(2)).rejects.toThrow("already that this is right");
    await withdrawSignature(project.member, slug, 3, { signature: 2 }, later);
    await expect(confirm(2)).rejects.toThrow("withdrawn");
    await expect(confirm(99)).rejects.toThrow(NotFound);
  });
});

describe("withdrawing for someone", () => {
  const withdraw = (about: Record<string, unknown> = {}, seat = 5) =>
    withdrawFor(project.facilitator, project.slug, seat, { signature: 1, how: "On the phone", ...about }, later);

  beforeEach(async () => {
    await seatWithoutEmail(project);
    await signFor(project, { seat: 5 });
  });

  it("is recorded in their name, with how they said so", async () => {
    const view = await openProject(project.lead, project.slug);
    expect(await signatureThatCounts(view, 5)).toMatchObject({ number: 1 });
    expect(await signatureThatCounts(await openProject(project.member, project.slug), 5)).toBeNull();
    await withdraw({ reason: "Too much just now." });
    expect((await openProject({ ...project.lead }, project.slug)).seats[4]?.signed).toBe(false);
    const [row] =
      await ownerSql`select e.actor_id, e.on_behalf_of = m.person_id as is_theirs, s.withdrawn_reason, s.withdrawn_how,
      helper.person_id as helper from signature s join member helper on helper.id = s.withdrawn_by_id join member m on m.id = s.member_id join ledger_entry e on e.entity_id = s.id
      where e.verb = 'statement.withdraw-for' and s.project_id = ${project.id}`;
    const { personId } = project.facilitator;
    expect(row).toEqual({
      actor_id: personId,
      is_theirs: true,
      helper: personId,
      withdrawn_how: "On the phone",
      withdrawn_reason: "Too much just now.",
    });
    const { withdrawnTold } = await receiptFor(project.lead, project.slug, 1);
    expect(withdrawnTold).toEqual({ who: project.facilitator.name, how: "On the phone" });
    await expect(withdraw()).rejects.toThrow("withdrawn already");
  });

  it("keeps the words private: no revision holds them", async () => {
    await withdraw({ how: "quokka-how", reason: "quokka-reason" });
    const found = await ownerSql`select from revision where snapshot::text like '%quokka%'`;
    expect(found).toHaveLength(0);
  });

  it("is refused for oneself, and for whoever signs in alone", async () => {
    const { facilitator, slug } = project;
    await signFor(project, { seat: 2 });
    await signFor(project, { seat: 3 });
    await expect(withdraw({ signature: 2 }, 2)).rejects.toThrow("You can withdraw it yourself.");
    await expect(withdraw({ signature: 3 }, 3)).rejects.toThrow("signs in alone");
    await expect(withdrawFor(facilitator, slug, 5, { signature: 3, how: "By phone" }, later)).rejects.toThrow(NotFound);
  });

  it("is refused to members, without a word of how, and for a signature that another took the place of", async () => {
    const { otherMember, slug } = project;
    await expect(withdrawFor(otherMember, slug, 5, { signature: 1, how: "By phone" }, later)).rejects.toThrow(
      NotAllowed,
    );
    expect(await problemFieldsOf(withdraw({ how: " " }))).toEqual(["how"]);
    await signFor(project, { seat: 5 });
    await expect(withdraw()).rejects.toThrow("signed again since");
  });
});
