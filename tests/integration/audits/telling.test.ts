import { beforeAll, expect, test } from "vitest";
import { auditsAtTable, auditsToFollow } from "@/lib/audits/asked-queries";
import { closeAudit } from "@/lib/audits/close-audit";
import { undeliveredMailOf } from "@/lib/mail/queries";
import { changeNetworkRole } from "@/lib/network/change-network-role";
import { pauseMember } from "@/lib/people/pause-member";
import { aFinding, aReply, lookAt, openOne, raiseOne, replyAs } from "@/tests/support/audits";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { laterOn, workThroughJobs } from "@/tests/support/jobs";
import { aPerson, aProject, emailOf, now, type Project, partIn, today } from "@/tests/support/network";

const server = databaseAndMail();

async function mailsTo(name: string) {
  await laterOn();
  await workThroughJobs();
  return server.to(emailOf(name)).filter(({ text }) => text.includes("/audits/"));
}

let project: Project;
beforeAll(async () => {
  project = await aProject({ title: "Living with eating disorders" });
  await laterOn();
  await workThroughJobs();
});

test("everyone at the table is told once of all that an auditor writes within minutes, in words that tell nothing over a shoulder", async () => {
  const { member, lead, otherMember, slug, network } = project;
  await pauseMember(otherMember, slug, 4, {}, now);
  await raiseOne(project);
  const [mail, ...more] = await mailsTo(member.name);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Something for you to read in Alongside");
  expect(mail?.text).toContain(`/projects/${slug}/audits/1`);
  for (const words of [aFinding.seen, aFinding.asked, network.coordinator.name])
    expect(mail?.text).not.toContain(words);
  expect(await mailsTo(lead.name)).toHaveLength(1);
  expect(await mailsTo(otherMember.name), "nobody is written to on a break").toEqual([]);
});

test("whoever opened it is told that the table has said something, and not what", async () => {
  const { member, network } = project;
  await replyAs(member, project, "dispute");
  const mail = (await mailsTo(network.coordinator.name)).at(-1);
  expect(mail?.subject).toBe("A message for you in Alongside");
  expect(mail?.text).toContain(`/network/${network.slug}/audits/`);
  expect(mail?.text).not.toContain(aReply.text);
  await lookAt(project, "answer");
  expect(await mailsTo(member.name)).toHaveLength(2);
});

test("when it is closed the table is told that there is a report, and a late word to the auditor is not sent", async () => {
  const { member, network, slug } = project;
  const before = (await mailsTo(network.coordinator.name)).length;
  await replyAs(member, project, "reply");
  await closeAudit(network.coordinator, slug, { audit: 1, conclusion: "It is so.", goAhead: "on" }, now);
  expect((await mailsTo(member.name)).at(-1)?.text).toContain("the report is there to read");
  expect(await mailsTo(network.coordinator.name)).toHaveLength(before);
});

test("nobody who is a coordinator no more is written to about it", async () => {
  const other = await aProject();
  const { network, lead } = other;
  await raiseOne(other);
  const second = await aPerson(network, "coordinator");
  const before = (await mailsTo(network.coordinator.name)).length;
  await replyAs(lead, other, "reply");
  const part = await partIn(network, network.coordinator);
  await changeNetworkRole(second, network.slug, { person: part, role: "person" }, now);
  expect(await mailsTo(network.coordinator.name)).toHaveLength(before);
});

test("a mail that does not arrive is listed for the network, by the name of whoever it was for", async () => {
  const other = await aProject();
  const { network, member } = other;
  await raiseOne(other);
  await replyAs(member, other, "reply");
  for (const { name } of [member, network.coordinator]) server.unknown.add(emailOf(name));
  await laterOn();
  await workThroughJobs();
  const listed = (await undeliveredMailOf({ id: network.id })).map(({ kind, name }) => [kind, name]);
  expect(listed.filter(([kind]) => kind?.startsWith("audit")).sort()).toEqual([
    ["audit", member.name],
    ["audit-answered", network.coordinator.name],
  ]);
});

test("a coordinator’s start page says how many audits are open, and how many findings end with a word from the table", async () => {
  const audited = await aProject();
  const { coordinator } = audited.network;
  expect(await auditsToFollow(coordinator)).toEqual([]);
  await raiseOne(audited);
  const open = { slug: audited.network.slug, open: 1, theirWord: 0 };
  expect(await auditsToFollow(coordinator)).toEqual([open]);
  await replyAs(audited.member, audited, "dispute");
  expect(await auditsToFollow(coordinator)).toEqual([{ ...open, theirWord: 1 }]);
  await lookAt(audited, "answer");
  expect(await auditsToFollow(coordinator)).toEqual([open]);
  expect(await auditsToFollow(audited.lead), "nothing waits for someone who coordinates nothing").toEqual([]);
  expect(await auditsToFollow((await aProject()).network.coordinator), "nor for whom it is another's").toEqual([]);
});

test("everyone who has a seat is told on their start page that their table is being audited, until it is over", async () => {
  const audited = await aProject();
  await openOne(audited);
  const open = [{ slug: audited.slug, title: audited.title, audit: 1, openedOn: today }];
  for (const person of [audited.lead, audited.member]) expect(await auditsAtTable(person)).toEqual(open);
  expect(await auditsAtTable(audited.network.coordinator), "nobody without a seat").toEqual([]);
  expect(await auditsAtTable(audited.member, project.slug), "nor of another table").toEqual([]);
  await closeAudit(
    audited.network.coordinator,
    audited.slug,
    { audit: 1, conclusion: "Well done.", goAhead: "on" },
    now,
  );
  expect(await auditsAtTable(audited.member)).toEqual([]);
});
