import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { NotFound, Refused } from "@/lib/errors";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { undeliveredMailOf } from "@/lib/mail/queries";
import { settleMail } from "@/lib/mail/settle-mail";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { laterOn, workThroughJobs } from "@/tests/support/jobs";
import { aName, aProject, emailOf, type Project } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";

const server = databaseAndMail();
let project: Project;

beforeAll(async () => {
  project = await aProject();
  await workThroughJobs();
});
afterEach(async () => {
  server.unknown.clear();
  server.putOff.clear();
  await ownerSql`delete from pgboss.job`;
});

/** Invites someone whose name and address nobody else has. */
async function invite(): Promise<string> {
  const name = aName("Noor Haddad");
  await sendInvitation(project.lead, project.slug, { name, email: emailOf(name) });
  return emailOf(name);
}

const listed = () => undeliveredMailOf(project.network);

describe("A mail server that is away", () => {
  test("for an hour loses nothing: the mail goes out once it is back, once", async () => {
    await server.stop();
    const email = await invite();
    expect(await workThroughJobs()).toEqual({ done: 0, failed: 1 });
    expect(await workThroughJobs(), "it waits a while before it is tried again").toEqual({ done: 0, failed: 0 });
    await laterOn();
    expect(await workThroughJobs()).toEqual({ done: 0, failed: 1 });
    await server.start();
    await laterOn();
    await workThroughJobs();
    await laterOn();
    await workThroughJobs();
    expect(server.to(email)).toHaveLength(1);
    expect(await listed()).toEqual([]);
  });

  test("waits longer each time, up to an hour, and for most of a day in all", async () => {
    await server.stop();
    await invite();
    const waits: number[] = [];
    for (;;) {
      await workThroughJobs();
      const [job] = await ownerSql`select extract(epoch from start_after - now())::float as wait from pgboss.job
        where name = 'mail' and state = 'retry'`;
      if (!job) break;
      waits.push(job.wait);
      await laterOn();
    }
    await server.start();
    const hour = 3600;
    expect(waits[0]).toBeLessThan(61);
    expect(Math.max(...waits)).toBeLessThanOrEqual(hour + 1);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(12 * hour);
    await workThroughJobs();
    const [mail] = await listed();
    expect(mail).toMatchObject({ kind: "invitation", reason: "The mail server could not be reached." });
    await settleMail(project.network.coordinator, project.network.slug, { aside: mail?.id });
  });
});

describe("A mail that its server never takes", () => {
  test("is listed at once for the coordinators, by name and without an address, and can be sent again", async () => {
    const { coordinator, slug } = project.network;
    const name = aName("Noor Haddad");
    server.unknown.add(emailOf(name));
    await sendInvitation(project.lead, project.slug, { name, email: emailOf(name) });
    await workThroughJobs();
    const [mail] = await listed();
    expect(mail).toMatchObject({
      kind: "invitation",
      name,
      reason: "The mail server says that this address takes no mail.",
    });
    const [everything] = await ownerSql`select string_agg(u::text, '') as kept from undelivered_mail u`;
    const [jobs] = await ownerSql`select string_agg(j::text, '') as kept from pgboss.job j`;
    expect(`${everything?.kept}${jobs?.kept}`).not.toContain("@");

    await settleMail(coordinator, slug, { again: mail?.id });
    expect(await listed()).toEqual([]);
    await workThroughJobs();
    expect(await listed()).toHaveLength(1);
    server.unknown.clear();
    await settleMail(coordinator, slug, { again: (await listed())[0]?.id });
    await workThroughJobs();
    expect(server.to(emailOf(name))).toHaveLength(1);
    expect(await listed()).toEqual([]);
  });

  test("and one that is put off is tried again", async () => {
    const name = aName("Noor Haddad");
    server.putOff.add(emailOf(name));
    await sendInvitation(project.lead, project.slug, { name, email: emailOf(name) });
    expect(await workThroughJobs()).toEqual({ done: 0, failed: 1 });
    server.putOff.clear();
    await laterOn();
    await workThroughJobs();
    expect(server.to(emailOf(name))).toHaveLength(1);
  });
});

describe("The list of what did not arrive", () => {
  test("is settled by the network's own coordinators, once", async () => {
    const email = await aListedOne();
    const [mail] = await listed();
    const other = await aProject();
    const again = { again: mail?.id };
    await expect(settleMail(project.lead, project.network.slug, again)).rejects.toThrow();
    await expect(settleMail(other.network.coordinator, project.network.slug, again)).rejects.toThrow(NotFound);
    await expect(settleMail(other.network.coordinator, other.network.slug, again)).rejects.toThrow(Refused);
    expect(await undeliveredMailOf(other.network)).toEqual([]);
    for (const wrong of [{}, { again: "one" }, { ...again, aside: mail?.id }])
      expect(await problemFieldsOf(settleMail(project.network.coordinator, project.network.slug, wrong))).toHaveLength(
        1,
      );
    await settleMail(project.network.coordinator, project.network.slug, { aside: mail?.id });
    await expect(settleMail(project.network.coordinator, project.network.slug, again)).rejects.toThrow(Refused);
    await workThroughJobs();
    expect(server.to(email)).toEqual([]);
  });

  test("holds a mail once, however often that it failed is told", async () => {
    await aListedOne();
    await ownerSql`update pgboss.job set state = 'retry', start_after = now(), completed_on = null where name = 'mail'`;
    await workThroughJobs();
    expect(await listed()).toHaveLength(1);
  });

  async function aListedOne(): Promise<string> {
    const name = aName("Noor Haddad");
    server.unknown.add(emailOf(name));
    await sendInvitation(project.lead, project.slug, { name, email: emailOf(name) });
    await workThroughJobs();
    return emailOf(name);
  }
});

test("A mail about something that is not there any more is nothing to send and nothing to list", async () => {
  const nowhere = "00000000-0000-4000-8000-000000000000";
  await database().transaction(async (tx) => {
    await enqueueMail(tx, { kind: "receipt", signatureId: nowhere });
    await enqueueMail(tx, { kind: "invitation", invitationId: nowhere });
    await enqueueMail(tx, { kind: "network-invitation", invitationId: nowhere });
    await enqueueMail(tx, { kind: "sign-again", memberId: nowhere });
    await enqueueMail(tx, { kind: "reminder", memberId: nowhere, time: "first" });
    await enqueueMail(tx, { kind: "unsigned", leadMemberId: nowhere, memberId: nowhere });
    await enqueueMail(tx, { kind: "talk-asked", hostMemberId: nowhere, talkId: nowhere });
    await enqueueMail(tx, { kind: "talk-answered", talkId: nowhere });
  });
  expect(await workThroughJobs()).toEqual({ done: 8, failed: 0 });
});
