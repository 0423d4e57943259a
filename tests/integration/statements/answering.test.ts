import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { type NetworkMailJob, writeMail } from "@/lib/mail/letters/write-mail";
import { addMember } from "@/lib/people/add-member";
import { changeRole } from "@/lib/people/change-role";
import { openProject } from "@/lib/projects/queries";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { ownDraft } from "@/lib/statements/queries";
import { ChangedMeanwhile } from "@/lib/statements/rules";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { moveOn } from "@/tests/support/framework-change";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf } from "@/tests/support/refusals";
import { anAnswer, answerAll, answerAndSign, statementIds } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
beforeEach(async () => {
  project = await aProject();
});

const seat = 3;
const later = new Date("2026-11-24T12:00:00Z");

async function answer(about: Record<string, unknown> = {}, at = now) {
  const { member, slug } = project;
  return answerStatement(member, slug, seat, await anAnswer(member, slug, about), at);
}

const draft = async () => ownDraft(project.member, await openProject(project.member, project.slug));

const talks = () => ownerSql`select statement_id, note, asked_at, answered_at, settled_at from talk
  where project_id = ${project.id} order by number`;

const mails = async () =>
  ownerSql<{ data: { kind: string; hostMemberId: string } }[]>`
    select data from pgboss.job where name = 'mail' and data ->> 'kind' = 'talk-asked'
    and data ->> 'talkId' in (select id::text from talk where project_id = ${project.id})`;

describe("an answer", () => {
  it("is kept with how the statement was seen, and leads on to the next one", async () => {
    expect(await answer({ largePrint: "on", seenAs: "easy-read" })).toBe("s02");
    expect(await answer({ statement: "s03" })).toBe("s04");
    expect((await draft())?.answers).toEqual([
      { statement: "s01", answer: "commit", seenAs: "easy-read", largePrint: true },
      { statement: "s03", answer: "commit", seenAs: "usual", largePrint: false },
    ]);
  });

  it("leads back to what was left out, and to the end when nothing is", async () => {
    for (const statement of statementIds.slice(1)) await answer({ statement });
    expect(await answer({ statement: "s14" })).toBe("s01");
    expect(await answer()).toBeNull();
  });

  it("can be changed as often as one likes, and leaves no record", async () => {
    const before = await ownerSql`select count(*)::int from ledger_entry`;
    await answer();
    await answer();
    expect(await ownerSql`select count(*)::int from ledger_entry`).toEqual(before);
    expect((await draft())?.answers).toHaveLength(1);
  });

  it("is kept though nobody was asked yet", async () => {
    await ownerSql`delete from signing`;
    await answer();
    expect((await draft())?.answers).toHaveLength(1);
  });

  it("after signing begins with what was signed", async () => {
    await answerAndSign(project.member, project.slug, { seat, now });
    expect(await draft()).toMatchObject({ signed: 1, isOpen: false });
    expect(await answer({ statement: "s05", answer: "talk" })).toBeNull();
    const changed = await draft();
    expect(changed).toMatchObject({ signed: 1, isOpen: true });
    expect(changed?.answers.filter((each) => each.answer === "talk")).toMatchObject([{ statement: "s05" }]);
  });
});

describe("an answer is refused", () => {
  it("without a choice, and for words that are too long", async () => {
    expect(await problemFieldsOf(answer({ answer: undefined }))).toEqual(["answer"]);
    expect(await problemFieldsOf(answer({ answer: "maybe" }))).toEqual(["answer"]);
    expect(await problemFieldsOf(answer({ answer: "talk", note: "x".repeat(1001) }))).toEqual(["note"]);
  });

  it("to a statement that there is not, or seen in a way that there is not", async () => {
    await expect(answer({ statement: "s99" })).rejects.toThrow(NotFound);
    await expect(answer({ seenAs: "pt" })).rejects.toThrow("cannot be shown in this language");
    await expect(answer({ seenAs: "paper" })).rejects.toThrow(Refused);
  });

  it("when the statements have changed since they were shown, and nothing is kept", async () => {
    const shown = await anAnswer(project.member, project.slug, { answer: "talk", note: "Why?" });
    await moveOn(project, "wording");
    const before = await wholeDatabase();
    const refusal = await refusalOf(answerStatement(project.member, project.slug, seat, shown, now));
    expect(refusal).toBeInstanceOf(ChangedMeanwhile);
    expect(await wholeDatabase()).toEqual(before);
  });

  it("for another person's seat, whoever asks, and out of sight from elsewhere", async () => {
    const { lead, facilitator, otherMember, network, slug, member } = project;
    const given = await anAnswer(member, slug);
    for (const actor of [lead, facilitator, otherMember, network.coordinator]) {
      await expect(answerStatement(actor, slug, seat, given, now)).rejects.toThrow(NotAllowed);
    }
    const elsewhere = await aProject();
    await expect(answerStatement(elsewhere.member, slug, seat, given, now)).rejects.toThrow(NotFound);
  });

  it("while the project is closed", async () => {
    await goTo(project, "closed", "We are done.");
    await expect(answer()).rejects.toThrow("This project is closed.");
  });
});

describe("the wish to talk first", () => {
  it("is kept as soon as it is saved, with its note", async () => {
    await answer({ answer: "talk", note: "What is a culture?" });
    expect(await talks()).toMatchObject([{ statement_id: "s01", note: "What is a culture?", settled_at: null }]);
  });

  it("takes on a new note, and is not asked twice", async () => {
    await answer({ answer: "talk", note: "One" });
    await answer({ answer: "talk", note: "Two" });
    await answer({ answer: "talk", note: "Two" });
    expect(await talks()).toMatchObject([{ note: "Two" }]);
  });

  it("is settled by a commitment", async () => {
    await answer({ answer: "talk" });
    await answer({}, later);
    expect(await talks()).toMatchObject([{ settled_at: later, answered_at: null }]);
  });

  it("is told to every lead and facilitator who is here, once for all that someone wants to talk about", async () => {
    await answerAll(project.member, project.slug, { seat, talk: statementIds.slice(1), now });
    expect(await talks()).toHaveLength(13);
    expect(await mails()).toHaveLength(2);
  });

  it("is told once a day, however often someone changes their mind, and again after that", async () => {
    for (const statement of ["s01", "s02", "s02", "s01"]) {
      await answer({ statement, answer: "talk" });
      await answer({ statement });
    }
    expect(await mails()).toHaveLength(2);
    await answer({ statement: "s02", answer: "talk" }, new Date("2026-11-25T12:00:00Z"));
    expect(await mails()).toHaveLength(4);
  });

  it("is told again at once when the earlier one was answered", async () => {
    await answer({ answer: "talk" });
    await answerTalk(project.lead, project.slug, { talk: 1, version: 1, answer: "We met for tea." }, now);
    await answer({ statement: "s02", answer: "talk" });
    expect(await mails()).toHaveLength(4);
  });

  it("is told as long as anything waits, also when that with which it began is settled", async () => {
    await answer({ answer: "talk" });
    await answer({ statement: "s02", answer: "talk" });
    await answer();
    const [mail] = await ownerSql<{ data: NetworkMailJob }[]>`select data from pgboss.job
      where data ->> 'kind' = 'talk-asked' and data ->> 'talkId' in
        (select id::text from talk where project_id = ${project.id}) limit 1`;
    if (!mail) throw new Error("Nobody is told.");
    expect(await writeMail(mail.data)).not.toBeNull();
    await answer({ statement: "s02" });
    expect(await writeMail(mail.data)).toBeNull();
  });

  it("is not told to the one who asks", async () => {
    const { lead, slug } = project;
    await answerStatement(lead, slug, 1, await anAnswer(lead, slug, { answer: "talk" }), now);
    const told = (await mails()).map(({ data }) => data.hostMemberId);
    const [facilitator] = await ownerSql`select id from member where project_id = ${project.id} and number = 2`;
    expect(told).toEqual([facilitator?.id]);
  });

  it("is told to whoever became a lead, and not to a host on a break", async () => {
    const { lead, slug } = project;
    await changeRole(lead, slug, 4, { role: "lead" }, now);
    await addMember(lead, slug, { name: "Pat Hamon", group: "carers", role: "facilitator", joinedOn: today }, now);
    await ownerSql`alter table member disable trigger member_recorded`;
    await ownerSql`update member set paused_on = ${today} where project_id = ${project.id} and number = 2`;
    await ownerSql`alter table member enable trigger member_recorded`;
    await answer({ answer: "talk" });
    expect(await mails()).toHaveLength(3);
  });
});
