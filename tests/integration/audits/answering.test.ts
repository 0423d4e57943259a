import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findingsToAnswer } from "@/lib/audits/asked-queries";
import { auditNumbered } from "@/lib/audits/queries";
import { replyFor } from "@/lib/audits/reply-for";
import { replyToFinding } from "@/lib/audits/reply-to-finding";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { seatWithoutEmail } from "@/tests/support/assisting";
import { aFinding, aReply, lookAt, raiseOne, replyAs } from "@/tests/support/audits";
import { dropDatabase, freshDatabase, ownerSql } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function findingOf({ lead, slug }: Project) {
  const { findings } = await auditNumbered(await openProject({ ...lead }, slug), 1);
  return findings[0];
}

describe("what the table says to a finding", () => {
  it("is said by anyone there, in turn with the auditor, and each word stays", async () => {
    const project = await aProject();
    const { member, lead, slug } = project;
    await raiseOne(project);
    await replyAs(member, project, "dispute");
    await lookAt(project, "answer");
    await replyToFinding(lead, slug, { ...aReply, saidAs: "done", recordKind: "entry", recordNumber: "2" }, now);
    await lookAt(project, "not-yet", 3);
    await replyAs(member, project, "settled");
    const finding = await findingOf(project);
    expect(finding?.steps.map(({ by, as, name, on }) => [by, as, name, on])).toEqual([
      ["table", "dispute", member.name, today],
      ["auditor", "answer", project.network.coordinator.name, today],
      ["table", "done", lead.name, today],
      ["auditor", "not-yet", project.network.coordinator.name, today],
      ["table", "settled", member.name, today],
    ]);
    expect(finding?.steps[2]).toMatchObject({ record: { kind: "entry", number: 2 }, seat: 1, helper: null });
    expect(finding?.state).toBe("not-yet");
  });

  it("is taken from two people at once, one after the other", async () => {
    const project = await aProject();
    await raiseOne(project);
    await Promise.all([replyAs(project.member, project, "dispute"), replyAs(project.lead, project, "reply")]);
    expect((await findingOf(project))?.steps.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is settled only by whoever saw it differently", async () => {
    const project = await aProject();
    await raiseOne(project);
    await replyAs(project.member, project, "dispute");
    await expect(replyAs(project.lead, project, "settled")).rejects.toThrow(Refused);
    await replyAs(project.member, project, "settled");
    await expect(replyAs(project.member, project, "settled")).rejects.toThrow(Refused);
  });

  it("is not the auditor’s to say, nor anybody’s from outside, nor of someone who has left", async () => {
    const project = await aProject();
    await raiseOne(project);
    await expect(replyAs(project.network.coordinator, project, "reply")).rejects.toThrow(NotAllowed);
    const other = await aProject({ network: project.network });
    await expect(replyAs(other.lead, project, "reply")).rejects.toThrow(NotFound);
    await leaveTable(project.lead, project.slug, 3, { leftOn: today }, now);
    await expect(replyAs(project.member, project, "reply")).rejects.toThrow(NotFound);
  });

  it.each<[string, object, string[]]>([
    ["nothing at all", {}, ["saidAs", "text"]],
    ["a way that is none", { ...aReply, saidAs: "shout" }, ["saidAs"]],
    ["no words", { ...aReply, text: "" }, ["text"]],
    ["too many words", { ...aReply, text: "x".repeat(2001) }, ["text"]],
    ["a record that is not there", { ...aReply, recordKind: "meeting", recordNumber: "4" }, ["recordNumber"]],
  ])("is refused with %s", async (_what, input, fields) => {
    const project = await aProject();
    await raiseOne(project);
    const reply = replyToFinding(project.member, project.slug, { ...input, audit: 1, finding: 1 }, now);
    expect(await problemFieldsOf(reply)).toEqual(fields);
  });

  it("needs a finding that is there", async () => {
    const project = await aProject();
    await raiseOne(project);
    const reply = (more: object) => replyToFinding(project.member, project.slug, { ...aReply, ...more }, now);
    await expect(reply({ finding: 2 })).rejects.toThrow(NotFound);
    await expect(reply({ audit: 2 })).rejects.toThrow(NotFound);
  });
});

describe("for someone who has no e-mail address", () => {
  it("a helper writes it down in their name, and that somebody did is said", async () => {
    const project = await aProject();
    const seat = await seatWithoutEmail(project);
    await raiseOne(project);
    await replyFor(project.facilitator, project.slug, seat, { ...aReply, saidAs: "dispute" }, now);
    await replyFor(project.lead, project.slug, seat, { ...aReply, saidAs: "settled" }, now);
    expect((await findingOf(project))?.steps).toMatchObject([
      { as: "dispute", seat, helper: project.facilitator.name },
      { as: "settled", seat, helper: project.lead.name },
    ]);
    const entries = await ownerSql`select e.on_behalf_of = m.person_id as theirs from ledger_entry e
      join member m on m.project_id = ${project.id} and m.number = ${seat}
      where e.chain_id = ${project.id} and e.verb = 'finding.reply-for'`;
    expect([...entries]).toEqual([{ theirs: true }, { theirs: true }]);
  });

  it("and for nobody else", async () => {
    const project = await aProject();
    await raiseOne(project);
    await expect(replyFor(project.lead, project.slug, 3, aReply, now)).rejects.toThrow(Refused);
    await expect(replyFor(project.lead, project.slug, 99, aReply, now)).rejects.toThrow(NotFound);
  });
});

describe("a finding on the start page", () => {
  it("waits for everyone at the table until one of them has said something, and not while they take a break", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    await raiseOne(project);
    const waiting = { slug, title: project.title, audit: 1, finding: 1, asked: aFinding.asked, dueOn: aFinding.dueOn };
    expect(await findingsToAnswer(member)).toEqual([waiting]);
    expect(await findingsToAnswer(lead, slug)).toEqual([waiting]);
    expect(await findingsToAnswer(project.network.coordinator)).toEqual([]);
    await pauseMember(member, slug, 3, {}, now);
    expect(await findingsToAnswer(member)).toEqual([]);
    await replyAs(lead, project, "reply");
    expect(await findingsToAnswer(lead)).toEqual([]);
  });
});
