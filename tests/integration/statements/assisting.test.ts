import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { historyOf } from "@/lib/history/queries";
import { changeRole } from "@/lib/people/change-role";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { receiptFor } from "@/lib/receipts/queries";
import { assistSignature } from "@/lib/statements/assist-signature";
import { seatsOnStatements, talksOf } from "@/lib/statements/queries";
import { commitToName, sealOf } from "@/lib/statements/seal";
import { helperButton, helperDeclaration } from "@/lib/statements/words";
import { asWrittenDown, moveOn, seatWithoutEmail, signFor } from "@/tests/support/assisting";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { aFile, aPhoto } from "@/tests/support/pictures";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { answerAndSign } from "@/tests/support/signing";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

async function kept(number = 1) {
  const [row] = await ownerSql`select s.*, m.person_id from signature s join member m on m.id = s.helper_id
    where s.project_id = ${project.id} and s.number = ${number}`;
  return row;
}

describe("an assisted signature", () => {
  it("holds under its seal who helped, how, on what authority, and whether it was read back", async () => {
    const { lead, facilitator, member, slug } = project;
    const about = { channel: "phone", readBack: "no", authority: "Her note of 1 May.", seenAs: "easy-read" };
    await assistSignature(facilitator, slug, 3, await asWrittenDown(project, { ...about, talk: ["s02"] }), now);
    const row = await kept();
    expect(row).toMatchObject({ person_id: facilitator.personId, channel: "phone", read_back: false, commits: 13 });
    expect(row?.sealed).toMatchObject({
      through: { helper: row?.helper_id, channel: "phone", authority: "Her note of 1 May.", readBack: false },
      declaration: helperDeclaration,
      button: helperButton,
      statements: { hash: (await openProject(lead, slug)).frameworkHash },
    });
    expect(row?.sealed.answers[1]).toEqual({
      statement: "s02",
      answer: "talk",
      seenAs: "easy-read",
      largePrint: false,
    });
    expect(row?.seal).toBe(sealOf(row?.sealed));
    expect(row?.sealed.nameCommitment).toBe(commitToName(member.name, row?.name_key));
  });

  it("counts, and says everywhere that someone helped", async () => {
    await signFor(project);
    const view = await openProject(project.member, project.slug);
    expect(view.seats[2]).toMatchObject({ signed: true, signedWithHelp: true });
    const { help } = (await seatsOnStatements(view))[2]?.signed ?? {};
    expect(help).toEqual({ helper: project.lead.name, channel: "in-person", readBack: true, confirmed: false });
    const [line] = (await historyOf(view)).lines;
    expect(line?.deed).toBe(`helped ${project.member.name} to sign the statements of accountability`);
    expect(line?.changes).toContainEqual({ label: "How they said it", removed: [], added: ["in person"] });
  });

  it("is done in the person’s name in the ledger, and told to whoever signs in alone by mail", async () => {
    await signFor(project);
    const [entry] = await ownerSql`select actor_id, on_behalf_of from ledger_entry where verb = 'statement.assist'
      and chain_id = ${project.id}`;
    expect(entry).toEqual({ actor_id: project.lead.personId, on_behalf_of: project.member.personId });
    const mails = await ownerSql`select data from pgboss.job where data ->> 'kind' = 'receipt'
      and data ->> 'signatureId' = ${(await kept())?.id}`;
    expect(mails).toHaveLength(1);
  });

  it("takes the place of the one that counted before, of whichever kind", async () => {
    await answerAndSign(project.member, project.slug, { seat: 3, now });
    expect(await signFor(project)).toBe(2);
    expect(await signFor(project)).toBe(3);
    const rows = await ownerSql`select number from signature where project_id = ${project.id} and replaced_at is null`;
    expect(rows).toEqual([{ number: 3 }]);
  });

  it("asks for the talks that were wished for, and settles those that are not any more", async () => {
    await signFor(project, { talk: ["s02", "s03"], note: "What does it mean?" });
    await signFor(project, { talk: ["s03"] });
    const view = await openProject(project.lead, project.slug);
    const talks = await talksOf(project.lead, view);
    expect(talks.map(({ statement, settledAt }) => [statement.id, settledAt])).toEqual([
      ["s03", null],
      ["s02", now],
    ]);
  });

  it("tells the other leads and facilitators of a wish to talk, once, and not the helper who knows", async () => {
    await signFor(project, { talk: ["s02", "s03"] });
    const mails =
      await ownerSql`select m.number from pgboss.job j join member m on m.id::text = j.data ->> 'hostMemberId'
      where j.data ->> 'kind' = 'talk-asked' and m.project_id = ${project.id}`;
    expect(mails).toEqual([{ number: 2 }]);
  });

  it("can be given by someone on a break, and by someone without e-mail, whose receipt their helper prints", async () => {
    const { lead, facilitator, otherMember, slug } = project;
    await pauseMember(lead, slug, 3, {}, now);
    await signFor(project);
    await seatWithoutEmail(project);
    const helped = await assistSignature(facilitator, slug, 5, await asWrittenDown(project, { seat: 5 }), now);
    expect(helped).toEqual({ number: 2, mayPrintReceipt: true });
    await expect(receiptFor(lead, slug, 2)).resolves.toMatchObject({ helper: facilitator.name, isOwn: false });
    await expect(receiptFor(otherMember, slug, 2)).rejects.toThrow(NotFound);
    await expect(receiptFor(lead, slug, 1)).rejects.toThrow(NotFound);
  });

  it("names the very version that was shown, also when its wording is older by now", async () => {
    const shown = await asWrittenDown(project);
    await moveOn(project, "wording");
    expect((await asWrittenDown(project)).frameworkHash).not.toBe(shown.frameworkHash);
    await assistSignature(project.lead, project.slug, 3, shown, now);
    const row = await kept();
    expect([row?.framework_hash, row?.sealed.statements.hash]).toEqual([shown.frameworkHash, shown.frameworkHash]);
    expect((await openProject({ ...project.lead }, project.slug)).seats[2]?.signed).toBe(true);
  });
});

describe("helping is refused, and nothing is kept", () => {
  async function refused(attempt: () => Promise<unknown>): Promise<Error> {
    const before = await wholeDatabase();
    const refusal = await refusalOf(attempt());
    expect(await wholeDatabase()).toEqual(before);
    return refusal as Error;
  }

  it("for oneself", async () => {
    const { lead, facilitator, slug } = project;
    for (const [helper, seat] of [
      [lead, 1],
      [facilitator, 2],
    ] as const) {
      const sent = await asWrittenDown(project, { seat });
      const refusal = await refused(() => assistSignature(helper, slug, seat, sent, now));
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal.message).toContain("This is your own seat.");
    }
  });

  it("by a member, a coordinator, and someone from elsewhere", async () => {
    const { otherMember, member, network, slug } = project;
    const sent = await asWrittenDown(project);
    for (const helper of [otherMember, member, network.coordinator]) {
      expect(await refused(() => assistSignature(helper, slug, 3, sent, now))).toBeInstanceOf(NotAllowed);
    }
    const elsewhere = await aProject();
    expect(await refused(() => assistSignature(elsewhere.lead, slug, 3, sent, now))).toBeInstanceOf(NotFound);
  });

  it("before a picture is looked at, by whoever may not help here", async () => {
    const broken = aFile(Buffer.concat([(await aPhoto()).subarray(0, 200), Buffer.alloc(500)]), "page.png");
    const sent = await asWrittenDown(project, { file: broken });
    expect(await problemFieldsOf(assistSignature(project.lead, project.slug, 3, sent, now))).toEqual(["file"]);
    expect(await refused(() => assistSignature(project.member, project.slug, 3, sent, now))).toBeInstanceOf(NotAllowed);
    const elsewhere = await aProject();
    expect(await refused(() => assistSignature(elsewhere.lead, project.slug, 3, sent, now))).toBeInstanceOf(NotFound);
  });

  it("by someone whose role was taken away", async () => {
    const { lead, facilitator, slug } = project;
    const sent = await asWrittenDown(project);
    await changeRole(lead, slug, 2, { role: "member" }, now);
    expect(await refused(() => assistSignature(facilitator, slug, 3, sent, now))).toBeInstanceOf(NotAllowed);
  });

  it("for someone who has left", async () => {
    const sent = await asWrittenDown(project);
    await leaveTable(project.lead, project.slug, 3, { leftOn: today }, now);
    const refusal = await refused(() => assistSignature(project.lead, project.slug, 3, sent, now));
    expect(refusal.message).toContain("has left the table");
  });

  it("when what the statements say has changed since they were shown", async () => {
    const sent = await asWrittenDown(project);
    await moveOn(project, "material");
    const refusal = await refused(() => assistSignature(project.lead, project.slug, 3, sent, now));
    expect(refusal.message).toContain("has changed since you opened this page");
    const unknown = { ...sent, frameworkHash: "none" };
    expect(await refused(() => assistSignature(project.lead, project.slug, 3, unknown, now))).toBeInstanceOf(Refused);
  });

  it("when they want to talk about everything first", async () => {
    const all = Object.keys((await asWrittenDown(project)).answers);
    const refusal = await refused(() => signFor(project, { talk: all }));
    expect(refusal.message).toContain("sign after the talk");
  });

  it("without an answer to every statement, each named by its number", async () => {
    const sent = await asWrittenDown(project);
    const answers = { ...sent.answers, s03: { note: "" }, s05: { answer: "perhaps" } };
    const attempt = () => assistSignature(project.lead, project.slug, 3, { ...sent, answers }, now);
    expect(await problemFieldsOf(attempt())).toEqual(["answers.s03.answer", "answers.s05.answer"]);
    expect((await refused(attempt)).message).toContain("Choose what they said to statement 3.");
    const { s14: _left, ...fewer } = sent.answers;
    const short = () => assistSignature(project.lead, project.slug, 3, { ...sent, answers: fewer }, now);
    expect((await refused(short)).message).toContain("1 statement has no answer yet.");
  });

  it("under another name than that of the seat", async () => {
    expect(await problemFieldsOf(signFor(project, { name: "Someone else" }))).toEqual(["name"]);
    await expect(signFor(project, { name: ` ${project.member.name.toUpperCase()} ` })).resolves.toBe(1);
  });
});
