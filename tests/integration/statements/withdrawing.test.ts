import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { ownDraft, seatsOnStatements } from "@/lib/statements/queries";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { answerAndSign } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await answerAndSign(project.member, project.slug, { seat, talk: ["s02"], now });
});

const seat = 3;
const later = new Date("2026-11-24T12:00:00Z");
const withdraw = (about: Record<string, unknown> = {}) =>
  withdrawSignature(project.member, project.slug, seat, { signature: 1, ...about }, later);

describe("a signature that is withdrawn", () => {
  it("counts no more, is said plainly, and stays readable with its reason for the person alone", async () => {
    await withdraw({ reason: "It asks too much of me." });
    const view = await openProject({ ...project.member }, project.slug);
    expect(view.seats[2]?.signed).toBe(false);
    const seats = await seatsOnStatements(view);
    expect(seats[2]).toMatchObject({ signed: null, withdrawnAt: later });
    expect(JSON.stringify(seats)).not.toContain("too much");
    const receipt = await receiptFor(project.member, project.slug, 1);
    expect(receipt).toMatchObject({ withdrawnAt: later, withdrawnReason: "It asks too much of me." });
  });

  it("leaves what someone wanted to talk about asked: they may have all the more to say", async () => {
    await withdraw();
    const [asked] = await ownerSql`select settled_at, answered_at from talk where project_id = ${project.id}`;
    expect(asked).toEqual({ settled_at: null, answered_at: null });
  });

  it("is followed by a fresh beginning, whenever one likes", async () => {
    await withdraw();
    const draft = await ownDraft(project.member, await openProject({ ...project.member }, project.slug));
    expect(draft).toEqual({ answers: [], signed: null, isOpen: false });
    expect(await answerAndSign(project.member, project.slug, { seat, now: later })).toBe(2);
  });

  it("can be withdrawn from a closed project too", async () => {
    await goTo(project, "closed", "We are done.");
    await withdraw();
  });
});

describe("someone who has left the table", () => {
  beforeEach(() => leaveTable(project.member, project.slug, seat, { leftOn: today }, now));

  it("can still withdraw what they signed, and reads so on their receipt", async () => {
    await withdraw({ reason: "I want no part of it." });
    expect(await receiptFor(project.member, project.slug, 1)).toMatchObject({ withdrawnAt: later });
  });

  it("finds nothing else there: no other seat, and no other deed", async () => {
    const other = withdrawSignature(project.member, project.slug, 4, { signature: 1 }, later);
    expect(await refusalOf(other)).toBeInstanceOf(NotFound);
    const paused = pauseMember(project.member, project.slug, seat, {}, later);
    expect(await refusalOf(paused)).toBeInstanceOf(NotFound);
  });
});

describe("withdrawing is refused", () => {
  it("a second time, and for a signature that another took the place of", async () => {
    await withdraw();
    await expect(withdraw()).rejects.toThrow("withdrawn already");
    await answerAndSign(project.member, project.slug, { seat, now: later });
    await answerAndSign(project.member, project.slug, { seat, now: later });
    await expect(withdraw({ signature: 2 })).rejects.toThrow("signed again since");
  });

  it("of what is not there, and of another's", async () => {
    await answerAndSign(project.otherMember, project.slug, { seat: 4, now });
    await expect(withdraw({ signature: 2 })).rejects.toThrow(NotFound);
    await expect(withdraw({ signature: 99 })).rejects.toThrow(NotFound);
    const { lead, otherMember, network, slug } = project;
    for (const actor of [lead, otherMember, network.coordinator]) {
      await expect(withdrawSignature(actor, slug, seat, { signature: 1 }, later)).rejects.toThrow(NotAllowed);
    }
    const elsewhere = await aProject();
    await expect(withdrawSignature(elsewhere.member, slug, seat, { signature: 1 })).rejects.toThrow(NotFound);
  });

  it("with a reason that is too long", async () => {
    expect(await problemFieldsOf(withdraw({ reason: "x".repeat(1001) }))).toEqual(["reason"]);
  });
});
