import { beforeEach, describe, expect, test } from "vitest";
import { NotAllowed, NotFound } from "@/lib/errors";
import { linkTo } from "@/lib/links";
import type { MailJob } from "@/lib/mail/mail-job";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { remindedBy } from "@/lib/reminders/queries";
import { remindThoseDue } from "@/lib/reminders/remind-those-due";
import { stopReminders } from "@/lib/reminders/stop-reminders";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { workThroughJobs } from "@/tests/support/jobs";
import { aNetwork, aProject, emailOf, type Project } from "@/tests/support/network";
import { answerAll, answerAndSign } from "@/tests/support/signing";
import { goTo } from "@/tests/support/stages";
import { seatIdOf } from "@/tests/support/undelivered";

const server = databaseAndMail();
/** Everyone is asked on Monday, 7 September 2026, at noon. */
const askedAt = "2026-09-07T11:00:00Z";
const day = (days: number, time = "11:00:00") =>
  new Date(`${new Date(Date.parse(askedAt) + days * 86_400_000).toISOString().slice(0, 10)}T${time}Z`);

let project: Project;
beforeEach(async () => {
  project = await aProject();
  await ownerSql`delete from pgboss.job`;
  await ownerSql`delete from signing where member_id not in (select id from member where project_id = ${project.id})`;
  await ownerSql`update signing set asked_at = ${askedAt}`;
  await onlyTheMember();
});

/** Everyone else at the table is not asked. */
async function onlyTheMember(): Promise<void> {
  const memberId = await seatIdOf(project, project.member);
  await ownerSql`delete from signing where member_id <> ${memberId}`;
}

/** What is waiting to be sent, in a word each. */
async function asked(): Promise<string[]> {
  const jobs = await ownerSql<{ data: MailJob }[]>`select data from pgboss.job where name = 'mail' order by created_on`;
  return jobs.map(({ data }) => (data.kind === "reminder" ? data.time : data.kind));
}

describe("Someone who has not signed", () => {
  test("is reminded after 7 and after 14 days, then the leads are told, and then it is quiet", async () => {
    for (let days = 0; days < 40; days += 1) await remindThoseDue(day(days));
    expect(await asked()).toEqual(["first", "second", "unsigned"]);
    const [row] = await ownerSql`select reminded_at, reminded_again_at, lead_told_at from signing`;
    // The third is a Monday again; no Sunday is in between.
    expect(row).toEqual({ reminded_at: day(7), reminded_again_at: day(14), lead_told_at: day(21) });
  });

  test("is not reminded at night or on a Sunday, but at the next moment that is neither", async () => {
    await ownerSql`update signing set asked_at = '2026-09-05T19:30:00Z'`;
    for (const moment of ["2026-09-12T19:30:00Z", "2026-09-13T11:00:00Z", "2026-09-14T06:59:00Z"])
      await remindThoseDue(new Date(moment));
    expect(await asked()).toEqual([]);
    await remindThoseDue(new Date("2026-09-14T07:00:00Z"));
    expect(await asked()).toEqual(["first"]);
  });

  test("is reminded by the clock of their own network", async () => {
    const network = await aNetwork({ timeZone: "Pacific/Auckland" });
    project = await aProject({ network });
    await ownerSql`delete from pgboss.job`;
    await ownerSql`update signing set asked_at = ${askedAt}`;
    await onlyTheMember();
    await remindThoseDue(day(7, "11:00:00"));
    expect(await asked(), "it is eleven at night there").toEqual([]);
    await remindThoseDue(day(7, "20:00:00"));
    expect(await asked()).toEqual(["first"]);
  });

  test("is reminded once, though two servers look at the same moment", async () => {
    await Promise.all([remindThoseDue(day(7)), remindThoseDue(day(7)), remindThoseDue(day(7))]);
    expect(await asked()).toEqual(["first"]);
  });

  test("is one of many: each is reminded in the same minute", async () => {
    await ownerSql`delete from signing`;
    const [kept] = await ownerSql`select material_hash from project where id = ${project.id}`;
    await ownerSql`insert into signing (member_id, material_hash, asked_at)
      select id, ${kept?.material_hash}, ${askedAt} from member where project_id = ${project.id}`;
    await remindThoseDue(day(7));
    expect(await asked()).toEqual(["first", "first", "first", "first"]);
  });
});

describe("Nobody is reminded", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["who takes a break", () => pauseMember(project.member, project.slug, 3, {})],
    ["who has left", () => leaveTable(project.member, project.slug, 3, { leftOn: "2026-09-08" })],
    ["who has signed", () => answerAndSign(project.member, project.slug, { seat: 3 })],
    [
      "who took the signature back, with a changed answer still open",
      async () => {
        await answerAndSign(project.member, project.slug, { seat: 3 });
        await answerAll(project.member, project.slug, { seat: 3, talk: ["s01"], now: new Date(askedAt) });
        await withdrawSignature(project.member, project.slug, 3, { signature: 1 });
      },
    ],
    ["who does not want it", () => stopReminders(project.member, project.slug, 3, {})],
    [
      "in a project that is closed",
      async () => {
        await goTo(project, "closed", "It is done.", new Date());
      },
    ],
  ])("%s", async (_who, make) => {
    await make();
    await ownerSql`delete from pgboss.job`;
    for (let days = 0; days < 40; days += 1) await remindThoseDue(day(days));
    expect(await asked()).toEqual([]);
  });
});

describe("Someone without an e-mail address", () => {
  test("is not written to: the leads are told after a week, once", async () => {
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update person set email = null where id = ${project.member.personId}`;
    });
    for (let days = 0; days < 40; days += 1) await remindThoseDue(day(days));
    expect(await asked()).toEqual(["unsigned"]);
  });
});

describe("A reminder", () => {
  test("arrives with a neutral subject, a link to the statements and ways to stop", async () => {
    await remindThoseDue(day(7));
    await workThroughJobs();
    const [mail] = server.to(emailOf(project.member.name));
    const stop = `/reminders/stop/${linkTo("stop-reminders", await seatIdOf(project, project.member))}`;
    expect(mail?.subject).toBe("A reminder from Alongside");
    expect(mail?.text).toContain(`/projects/${project.slug}/statements`);
    expect(mail?.text).toContain(stop);
    expect(mail?.text, "after a break it may be long ago").not.toMatch(/week/);
    expect(mail?.html).toContain(stop);
    expect(mail?.head).toMatch(new RegExp(`^List-Unsubscribe: <http\\S+${stop}/now>`, "m"));
    expect(mail?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  });

  test("to a lead names the person, and no reproach", async () => {
    await ownerSql`update signing set reminded_at = ${day(7)}, reminded_again_at = ${day(14)}`;
    await remindThoseDue(day(21));
    await workThroughJobs();
    const [mail] = server.to(emailOf(project.lead.name));
    expect(mail?.subject).toBe("A note from Alongside");
    expect(mail?.text).toContain(`${project.member.name} has not signed`);
    expect(mail?.head).not.toMatch(/^List-Unsubscribe/m);
  });

  test("that was overtaken by a signature is not sent", async () => {
    await remindThoseDue(day(7));
    await answerAndSign(project.member, project.slug, { seat: 3 });
    await workThroughJobs();
    expect(server.to(emailOf(project.member.name)).map(({ subject }) => subject)).toEqual([
      "Your receipt from Alongside",
    ]);
  });
});

describe("Stopping reminders", () => {
  test("takes the link alone, and can be undone", async () => {
    const token = linkTo("stop-reminders", await seatIdOf(project, project.member));
    const before = await remindedBy(token);
    expect(before).toMatchObject({ number: 3, areStopped: false, title: project.title });
    await stopReminders(before.actor, before.slug, before.number, {});
    await stopReminders(before.actor, before.slug, before.number, {});
    expect((await remindedBy(token)).areStopped).toBe(true);
    await stopReminders(before.actor, before.slug, before.number, { wanted: "yes" });
    expect((await remindedBy(token)).areStopped).toBe(false);
  });

  test("is each person's own: a lead cannot do it for them, and no other link does", async () => {
    const id = await seatIdOf(project, project.member);
    await expect(stopReminders(project.lead, project.slug, 3, {})).rejects.toThrow(NotAllowed);
    for (const token of [linkTo("invitation", id), `${linkTo("stop-reminders", id).slice(1)}A`, "none"])
      await expect(remindedBy(token)).rejects.toThrow(NotFound);
  });

  test("leads nowhere once the seat was given up", async () => {
    const token = linkTo("stop-reminders", await seatIdOf(project, project.member));
    await leaveTable(project.member, project.slug, 3, { leftOn: "2026-09-08" });
    await expect(remindedBy(token)).rejects.toThrow(NotFound);
  });
});
