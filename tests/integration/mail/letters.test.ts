import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { inviteIntoNetwork, tokenOf } from "@/db/demo/joining";
import { env } from "@/lib/env";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { sendInvitationAgain } from "@/lib/invitations/send-invitation-again";
import { makeCheckpoint } from "@/lib/ledger/checkpoint";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { inviteToNetwork } from "@/lib/network-invitations/invite-to-network";
import { describeMember } from "@/lib/people/describe-member";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { workThroughJobs } from "@/tests/support/jobs";
import type { ReceivedMail } from "@/tests/support/mail-server";
import { aName, aProject, emailOf, type Project } from "@/tests/support/network";
import { anAnswer, answerAndSign } from "@/tests/support/signing";
import { seatIdOf } from "@/tests/support/undelivered";

const server = databaseAndMail();
const secrets = ["A quiet room", "Ring twice on Mondays"];
const note = "I am afraid of the paper work";
let project: Project;

beforeAll(async () => {
  project = await aProject({ title: "Living with eating disorders" });
  const said = { accessNeeds: secrets[0], contact: secrets[1], version: 1 };
  await describeMember(project.member, project.slug, 3, said);
  await workThroughJobs();
});
afterAll(async () => {
  expectDiscreet(server.received);
});

/** Whatever else a mail says: its subject tells nothing, it loads nothing, and it holds nobody's private words. */
function expectDiscreet(mails: ReceivedMail[]) {
  expect(mails.length).toBeGreaterThan(5);
  for (const { head, subject, text, html } of mails) {
    expect(subject).toMatch(/Alongside$/);
    for (const word of ["eating", "disorder", "health", "carer", "Ana", "lived experience", "sign the"])
      expect(subject.toLowerCase()).not.toContain(word.toLowerCase());
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/i);
    for (const secret of [...secrets, note]) expect(`${head}${text}${html}`).not.toContain(secret);
    expect(head).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(text.length).toBeGreaterThan(100);
    expect(html).toContain("<!doctype html>");
  }
}

async function lastTo(name: string): Promise<ReceivedMail> {
  await workThroughJobs();
  const mail = server.to(emailOf(name)).at(-1);
  if (!mail) throw new Error(`No mail came for ${name}.`);
  return mail;
}

describe("An invitation", () => {
  const invited = (name: string) => ({ name, email: emailOf(name), asks: "One evening a month.\nTea <and> cake." });

  test("says who invites, to what, what is asked and until when, with the link to answer", async () => {
    const name = aName("Noor Haddad");
    await sendInvitation(project.lead, project.slug, invited(name));
    const { text, html } = await lastTo(name);
    const link = `${env().nextauthUrl}/join/${await tokenOf(project.slug, emailOf(name))}`;
    for (const words of [`Hello ${name}`, project.lead.name, project.title, "One evening a month.", link, "until "])
      expect(text).toContain(words);
    expect(text).toContain("Tea <and> cake.");
    expect(html).toContain("Tea &#60;and&#62; cake.");
    expect(html).toContain(`href="${link}"`);
    await sendInvitationAgain(project.lead, project.slug, { invitation: await lastInvitation() });
    expect((await lastTo(name)).text).toContain(link);
    expect(server.to(emailOf(name))).toHaveLength(2);
  });

  test("that was taken back before it went out is not sent", async () => {
    const name = aName("Noor Haddad");
    await sendInvitation(project.lead, project.slug, invited(name));
    await revokeInvitation(project.lead, project.slug, { invitation: await lastInvitation() });
    expect(await workThroughJobs()).toMatchObject({ failed: 0 });
    expect(server.to(emailOf(name))).toEqual([]);
  });

  test("that was refused leaves no mail behind", async () => {
    const name = aName("Noor Haddad");
    await expect(sendInvitation(project.member, project.slug, invited(name))).rejects.toThrow();
    await expect(sendInvitation(project.lead, project.slug, { ...invited(name), group: "nobody" })).rejects.toThrow();
    await workThroughJobs();
    expect(server.to(emailOf(name))).toEqual([]);
  });

  test("to a network says so", async () => {
    const name = aName("Noor Haddad");
    const { coordinator, slug } = project.network;
    await inviteToNetwork(coordinator, slug, { name, email: emailOf(name), role: "coordinator" });
    const { text } = await lastTo(name);
    expect(text).toContain(`${coordinator.name} invites you to the network`);
    expect(text).toMatch(/\/join\/[\w-]{64}/);
  });

  test("to a network that was accepted already is not sent", async () => {
    const name = aName("Noor Haddad");
    const { coordinator, slug } = project.network;
    await inviteIntoNetwork(coordinator, slug, { name, email: emailOf(name), role: "person" }, new Date());
    await workThroughJobs();
    expect(server.to(emailOf(name))).toEqual([]);
  });

  async function lastInvitation(): Promise<number> {
    const [last] = await ownerSql`select max(number) as number from invitation where project_id = ${project.id}`;
    return last?.number;
  }
});

describe("A receipt", () => {
  test("holds everything that it takes to compute the seal again, and its place in the ledger", async () => {
    await makeCheckpoint(env().ledgerKey);
    await answerAndSign(project.member, project.slug, { seat: 3, talk: ["s02"] });
    const { subject, text, html } = await lastTo(project.member.name);
    expect(subject).toBe("Your receipt from Alongside");
    const [kept] = await ownerSql`select s.seal, s.name_key, e.seq, e.hash from signature s
      join ledger_entry e on e.entity_id = s.id where s.project_id = ${project.id}`;
    const sealed = /What was sealed:\n(.+)\n/.exec(text)?.[1] ?? "";
    expect(createHash("sha256").update(sealed, "utf8").digest("hex")).toBe(kept?.seal);
    const commitment = createHash("sha256").update(`${kept?.name_key}:${project.member.name}`).digest("hex");
    expect(JSON.parse(sealed).nameCommitment).toBe(commitment);
    for (const part of [
      kept?.seal,
      kept?.name_key,
      `entry ${kept?.seq} of project ${project.id}: ${kept?.hash}`,
      "Latest checkpoint: number 1,",
      "RFC 8785",
    ])
      expect(text).toContain(part);
    expect(text).toContain("/statements/receipt?number=1");
    expect(html).toContain(kept?.seal);
  });

  test("comes also for a signature that was withdrawn before it went out", async () => {
    await answerAndSign(project.otherMember, project.slug, { seat: 4 });
    await withdrawSignature(project.otherMember, project.slug, 4, { signature: 2 });
    expect((await lastTo(project.otherMember.name)).subject).toBe("Your receipt from Alongside");
  });
});

describe("A word that someone would like to talk", () => {
  test("goes to the lead and the facilitator without saying about what; the answer is told without its words", async () => {
    const { member, lead, facilitator, slug } = project;
    await answerStatement(member, slug, 3, await anAnswer(member, slug, { statement: "s05", answer: "talk", note }));
    for (const { name } of [lead, facilitator]) {
      const { subject, text } = await lastTo(name);
      expect(subject).toBe("A message for you in Alongside");
      expect(text).toContain(`${member.name} would like to talk`);
      expect(text).toContain(`/projects/${slug}/statements/talks`);
    }
    const [talk] = await ownerSql`select number, version from talk where note = ${note}`;
    const answer = "We can read it aloud together.";
    await answerTalk(lead, slug, { talk: talk?.number, version: talk?.version, answer });
    const { text } = await lastTo(member.name);
    expect(text).toContain("There is an answer for you.");
    expect(text).not.toContain(answer);
  });
});

describe("A word that the statements have changed", () => {
  test("goes to those who have not signed them as they are now, and to nobody else", async () => {
    for (const person of [project.member, project.otherMember]) {
      const memberId = await seatIdOf(project, person);
      await database().transaction((tx) => enqueueMail(tx, { kind: "sign-again", memberId }));
    }
    const changed = "Something for you to read in Alongside";
    expect((await lastTo(project.otherMember.name)).subject).toBe(changed);
    expect((await lastTo(project.member.name)).subject).not.toBe(changed);
  });
});
