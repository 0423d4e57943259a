import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/commands/actor";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { writeMail } from "@/lib/mail/letters/write-mail";
import type { MailJob } from "@/lib/mail/mail-job";
import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { calendarByLink, ownCalendarAddress, whereMeetingIs, withoutMail } from "@/lib/meetings/queries";
import { renewCalendar } from "@/lib/meetings/renew-calendar";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { pauseMember } from "@/lib/people/pause-member";
import { openProject } from "@/lib/projects/queries";
import { ownerSql } from "@/tests/support/database";
import { databaseAndMail } from "@/tests/support/database-and-mail";
import { workThroughJobs } from "@/tests/support/jobs";
import { aMeetingWithNotes, aPlan, meetingNow } from "@/tests/support/meetings";
import { aName, aProject, emailOf, now, today } from "@/tests/support/network";
import { staleEditOf } from "@/tests/support/refusals";
import { seatIdOf } from "@/tests/support/undelivered";

const server = databaseAndMail();

type MeetingJob = Extract<MailJob, { meetingId: string }>;

/** The mails about meetings that wait to go out; they are taken away. */
async function waiting(): Promise<MeetingJob[]> {
  const jobs = await ownerSql<{ data: MeetingJob }[]>`delete from pgboss.job where name = 'mail' returning data`;
  return jobs.map(({ data }) => data).filter(({ kind }) => kind.startsWith("meeting"));
}

const first = { meeting: 1 };
const planned = { ...first, version: 1 };

/** A calendar with its broken lines put together. */
const asWritten = (calendar = "") => calendar.replaceAll("\r\n ", "");

describe("sending a meeting", () => {
  it("goes to everyone who is here and has an address, and names the others to those who send it", async () => {
    const project = await aProject();
    const { lead, member, slug } = project;
    const pat = aName("Pat Hamon");
    await addMember(lead, slug, { name: pat, group: "carers", role: "member", joinedOn: today }, now);
    await planMeeting(lead, slug, aPlan, now);
    await pauseMember(lead, slug, 4, {}, now);
    await waiting();
    await sendMeeting(lead, slug, planned, now);
    const jobs = await waiting();
    const sent = await Promise.all([lead, project.facilitator, member].map((one) => seatIdOf(project, one)));
    expect(jobs.map(({ memberId }) => memberId).sort()).toEqual(sent.sort());
    expect(await meetingNow(project, 1)).toMatchObject({ sentAt: now, wasSent: true, sentAsItStands: true });
    expect(await withoutMail(await openProject(lead, slug))).toEqual([{ number: 5, name: pat }]);
    expect(await withoutMail(await openProject(member, slug))).toEqual([]);
  });

  it("again keeps when the papers went out, and not twice on one day without a change", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await planMeeting(lead, slug, aPlan, now);
    await sendMeeting(lead, slug, planned, now);
    await expect(sendMeeting(facilitator, slug, planned, now)).rejects.toThrow(Refused);
    await changeMeeting(lead, slug, { ...aPlan, ...first, place: "The library", version: 2 }, now);
    await sendMeeting(facilitator, slug, { ...first, version: 3 }, new Date("2026-11-23T15:00:00Z"));
    await sendMeeting(facilitator, slug, { ...first, version: 4 }, new Date("2026-11-24T15:00:00Z"));
    expect((await meetingNow(project, 1)).sentAt).toEqual(now);
  });

  it("is not done unseen when someone changed the plan meanwhile, and says what is new", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await planMeeting(lead, slug, aPlan, now);
    await changeMeeting(facilitator, slug, { ...aPlan, ...planned, place: "The library" }, now);
    const stale = await staleEditOf(sendMeeting(lead, slug, planned, now));
    expect(stale.message).toMatch(`The plan has changed since you looked: ${facilitator.name} changed it`);
    expect(stale.changes).toEqual([{ label: "Where", removed: ["The parish hall"], added: ["The library"] }]);
    expect(await meetingNow(project, 1)).toMatchObject({ wasSent: false });
    await sendMeeting(lead, slug, { ...first, version: stale.version }, now);
  });

  it("is for leads and facilitators, of this project, and before it begins", async () => {
    const [project, other] = [await aProject(), await aProject()];
    await planMeeting(project.lead, project.slug, aPlan, now);
    await expect(sendMeeting(project.member, project.slug, planned, now)).rejects.toThrow(NotAllowed);
    await expect(sendMeeting(other.lead, other.slug, planned, now)).rejects.toThrow(NotFound);
    const evening = new Date("2026-12-21T18:00:00Z");
    await expect(sendMeeting(project.lead, project.slug, planned, evening)).rejects.toThrow(Refused);
  });
});

describe("the mail about a meeting", () => {
  const plan = {
    ...aPlan,
    access: "The lift works.",
    agenda: [{ text: "Benches", minutes: "20" }],
    papers: [{ text: "The plan", link: "https://example.org/plan" }, { text: "Handed out there" }],
  };

  it("says when, where and what to read, tells nothing in its subject, and brings a calendar entry", async () => {
    const project = await aProject({ title: "Living with eating disorders" });
    await planMeeting(project.lead, project.slug, plan, now);
    await waiting();
    await sendMeeting(project.lead, project.slug, planned, now);
    const [job] = await waiting();
    const mail = job && (await writeMail(job, now));
    expect(mail?.letter.subject).toBe("A meeting in Alongside");
    const words = JSON.stringify(mail?.letter.parts);
    for (const part of [
      "Monday 21 December 2026, 18:00 to 19:30",
      "The parish hall",
      "The lift works.",
      "Benches (20 minutes)",
      "https://example.org/plan",
      "Handed out there",
      `/projects/${project.slug}/meetings/1`,
    ])
      expect(words).toContain(part);
    expect(mail?.calendar).toContain("DTSTART:20261221T180000Z");
    for (const name of ["Living with", project.slug]) expect(asWritten(mail?.calendar)).not.toContain(name);
    expect(job && (await writeMail(job, new Date("2026-12-21T18:00:00Z")))).toBeNull();
  });

  it("is not written for someone who has left since, nor for a meeting that is called off", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await planMeeting(lead, slug, plan, now);
    await waiting();
    await sendMeeting(lead, slug, planned, now);
    const jobs = await waiting();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    expect((await Promise.all(jobs.map((job) => writeMail(job, now)))).filter(Boolean)).toHaveLength(3);
    await callOff(lead, slug, { ...first, reason: "Secret reasons." }, now);
    expect((await Promise.all(jobs.map((job) => writeMail(job, now)))).filter(Boolean)).toHaveLength(0);
    const [off] = await waiting();
    const mail = off && (await writeMail(off, now));
    expect(mail?.letter.subject).toBe("A change in Alongside");
    expect(JSON.stringify(mail?.letter)).not.toContain("Secret");
    expect(mail?.calendar).toContain("STATUS:CANCELLED");
  });

  it("says nothing of a plan that nobody was sent, nor of one that is over", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, plan, now);
    await waiting();
    await callOff(lead, slug, { ...first, reason: "No room." }, now);
    expect(await waiting()).toEqual([]);
  });

  it("about notes holds none of their words, and ends with the day until which they can be corrected", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    const meeting = await aMeetingWithNotes(project);
    await waiting();
    await closeMeeting(lead, slug, { meeting, correctUntil: "2026-12-07", version: 3 }, now);
    const jobs = await waiting();
    expect(jobs).toHaveLength(4);
    const [job] = jobs;
    const mail = job && (await writeMail(job, now));
    expect(JSON.stringify(mail?.letter)).toContain("7 December 2026");
    expect(JSON.stringify(mail?.letter)).not.toContain("benches by the gate");
    expect(job && (await writeMail(job, new Date("2026-12-08T00:00:01Z")))).toBeNull();
  });

  it("goes out over a real mail server with the calendar entry attached", async () => {
    const { lead, member, slug } = await aProject();
    await planMeeting(lead, slug, { ...plan, day: "2199-12-02" }, now);
    await workThroughJobs();
    await sendMeeting(lead, slug, planned);
    await workThroughJobs();
    const mail = server.to(emailOf(member.name)).at(-1);
    expect(mail?.subject).toBe("A meeting in Alongside");
    expect(mail?.text).toContain("Benches (20 minutes)");
    expect(mail?.attachments.join()).toContain("meeting.ics");
  });
});

describe("the calendar of a seat", () => {
  const tokenIn = (address: string | null) => address?.match(/\/calendar\/([\w-]+)\.ics$/)?.[1] ?? "";

  it("is found through its own address alone, until the seat is left", async () => {
    const project = await aProject();
    const { lead, member, slug, network } = project;
    await planMeeting(lead, slug, aPlan, now);
    await planMeeting(lead, slug, { ...aPlan, day: "2026-01-05" }, now);
    await planMeeting(lead, slug, { ...aPlan, day: "2026-12-28" }, now);
    await callOff(lead, slug, { meeting: 3, reason: "A feast." }, now);
    const token = tokenIn(await ownCalendarAddress(await openProject(member, slug)));
    const calendar = await calendarByLink(token, now);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    for (const name of [project.title, slug]) expect(asWritten(calendar)).not.toContain(name);
    expect(await ownCalendarAddress(await openProject(network.coordinator, slug))).toBeNull();
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    await expect(calendarByLink(token, now)).rejects.toThrow(NotFound);
  });

  it("has another address once its person asks for one, and nothing stands at the one before", async () => {
    const project = await aProject();
    const { lead, member, otherMember, slug } = project;
    await planMeeting(lead, slug, aPlan, now);
    const addressOf = async (actor: Actor) => tokenIn(await ownCalendarAddress(await openProject({ ...actor }, slug)));
    const [before, others] = [await addressOf(member), await addressOf(otherMember)];
    await expect(renewCalendar(lead, slug, 3, {}, now)).rejects.toThrow(NotAllowed);
    await renewCalendar(member, slug, 3, {}, now);
    await expect(calendarByLink(before, now)).rejects.toThrow(NotFound);
    for (const address of [await addressOf(member), others])
      expect(await calendarByLink(address, now)).toContain("BEGIN:VEVENT");
  });

  it("leads those who may see a meeting to it, and nobody else", async () => {
    const [project, other] = [await aProject(), await aProject()];
    const { lead, member, otherMember, slug, network } = project;
    await planMeeting(lead, slug, aPlan, now);
    const token = tokenIn(await ownCalendarAddress(await openProject(member, slug)));
    const [, id = ""] = asWritten(await calendarByLink(token, now)).match(/URL:.*\/meetings\/(.*)\r/) ?? [];
    for (const actor of [member, network.coordinator])
      expect(await whereMeetingIs(actor, id)).toEqual({ slug, number: 1 });
    await leaveTable(lead, slug, 4, { leftOn: today }, now);
    for (const actor of [otherMember, other.lead, other.network.coordinator])
      await expect(whereMeetingIs(actor, id)).rejects.toThrow(NotFound);
    for (const none of ["", "1", `${id}'`, id.replace(/.$/, "\0")])
      await expect(whereMeetingIs(member, none)).rejects.toThrow(NotFound);
  });

  it("keeps those that come next when there are more than it takes", async () => {
    const { lead, member, slug, id } = await aProject();
    await planMeeting(lead, slug, aPlan, now);
    await ownerSql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`insert into meeting (project_id, number, title, starts_at, ends_at)
        select ${id}, 1 + n, 'Far away', '2030-01-01'::timestamptz + n * interval '1 day', '2030-01-01'::timestamptz + n * interval '1 day 1 hour'
        from generate_series(1, 600) n`;
    });
    const token = tokenIn(await ownCalendarAddress(await openProject(member, slug)));
    expect(await calendarByLink(token, now)).toContain("DTSTART:20261221T180000Z");
  });

  it.each(["", "x", "A".repeat(64), "../account"])("is not behind %j", async (token) => {
    await expect(calendarByLink(token)).rejects.toThrow(NotFound);
  });
});
