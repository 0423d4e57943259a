import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { meetingsOf } from "@/lib/meetings/queries";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aHeldMeeting, aPlan, meetingNow } from "@/tests/support/meetings";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf, refusalOf, staleEditOf } from "@/tests/support/refusals";
import { wholeDatabase } from "@/tests/support/whole-database";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const begins = async (project: Project) =>
  (await meetingsOf(await openProject(project.lead, project.slug))).map(({ startsAt }) => startsAt.toISOString());

/** More ticks than a database statement takes values. */
const thousands = Object.fromEntries(Array.from({ length: 70_000 }, (_, place) => [`seat${place}`, place + 1]));

describe("planning a meeting", () => {
  it("keeps all that was said of it, and drops empty rows", async () => {
    const project = await aProject();
    const plan = {
      ...aPlan,
      link: "https://meet.example.org/garden",
      access: "A hearing loop. The lift works.",
      agenda: [{ text: "Hello", minutes: "10" }, { text: "" }, { text: "Benches", minutes: "" }],
      papers: [{ text: "The plan", link: "https://example.org/plan.pdf" }, { text: "Handed out there", link: "" }, {}],
    };
    const papers = plan.papers.slice(0, 2);
    await expect(planMeeting(project.facilitator, project.slug, { ...plan, papers }, now)).resolves.toBe(1);
    expect(await meetingNow(project, 1)).toMatchObject({
      title: aPlan.title,
      startsAt: new Date("2026-12-21T18:00:00Z"),
      endsAt: new Date("2026-12-21T19:30:00Z"),
      place: "The parish hall",
      link: plan.link,
      access: plan.access,
      agenda: [
        { text: "Hello", minutes: 10 },
        { text: "Benches", minutes: null },
      ],
      papers,
      facilitators: [{ number: 2, name: project.facilitator.name }],
      attendance: null,
      wasSent: false,
    });
  });

  it("is for leads and facilitators, and leaves no trace in another project", async () => {
    const [project, other] = [await aProject(), await aProject()];
    await expect(planMeeting(project.member, project.slug, aPlan, now)).rejects.toThrow(NotAllowed);
    await planMeeting(other.lead, other.slug, aPlan, now);
    await expect(planMeeting(project.lead, other.slug, aPlan, now)).rejects.toThrow(NotFound);
    await expect(meetingNow(project, 1)).rejects.toThrow(NotFound);
    const change = { ...aPlan, meeting: 1, version: 1, to: "20:00" };
    await expect(changeMeeting(project.lead, project.slug, change, now)).rejects.toThrow(NotFound);
  });

  it.each<[string, object, string[]]>([
    ["no title", { title: " " }, ["title"]],
    ["a day that is none", { day: "2026-02-30" }, ["day"]],
    ["a time that is none", { from: "25:00" }, ["from"]],
    ["no time", { to: "" }, ["to"]],
    ["an end before its beginning", { to: "17:59" }, ["to"]],
    ["an end at its beginning", { to: "18:00" }, ["to"]],
    ["neither place nor link", { place: "" }, ["place"]],
    ["a link that runs a program", { link: "javascript:alert(1)" }, ["link"]],
    ["a link that is none", { link: "the hall" }, ["link"]],
    ["an over-long title", { title: "x".repeat(121) }, ["title"]],
    ["minutes of no point", { agenda: [{ text: "Hello" }, { text: "", minutes: "10" }] }, ["agenda.1.text"]],
    ["a point of minus one minute", { agenda: [{ text: "Hello", minutes: "-1" }] }, ["agenda.0.minutes"]],
    ["a paper without a name", { papers: [{ text: "", link: "https://example.org" }] }, ["papers.0.text"]],
    ["a paper at no address", { papers: [{ text: "Plan", link: "C:\\plan.doc" }] }, ["papers.0.link"]],
    ["more points than fit", { agenda: Array.from({ length: 31 }, () => ({ text: "One more" })) }, ["agenda"]],
    ["nonsense instead of points", { agenda: "many" }, ["agenda"]],
    ["someone who is not here to hold it", { facilitators: { seat9: "9" } }, ["facilitators"]],
    ["a table of thousands to hold it", { facilitators: thousands }, ["facilitators"]],
    ["nobody knows how many", { every: "2" }, ["times"]],
    ["nobody knows how often", { times: "3" }, ["every"]],
    ["a thousand meetings", { every: "1", times: "1000" }, ["times"]],
    ["half a week", { every: "0.5", times: "3" }, ["every"]],
  ])("is refused with %s, and saves nothing", async (_what, wrong, fields) => {
    const { lead, slug } = await aProject();
    const before = await wholeDatabase();
    expect(await problemFieldsOf(planMeeting(lead, slug, { ...aPlan, ...wrong }, now))).toEqual(fields);
    expect(await wholeDatabase()).toEqual(before);
  });
});

describe("the clocks of the network", () => {
  it("keep a meeting at the same hour in winter and in summer", async () => {
    const project = await aProject();
    const plan = { ...aPlan, day: "2027-03-22", every: "1", times: "2" };
    await expect(planMeeting(project.lead, project.slug, plan, now)).resolves.toBe(1);
    expect(await begins(project)).toEqual(["2027-03-22T18:00:00.000Z", "2027-03-29T17:00:00.000Z"]);
  });

  it("skip an hour on a night in spring, and a meeting in it is refused", async () => {
    const { lead, slug } = await aProject();
    const night = { ...aPlan, day: "2027-03-28", from: "01:30", to: "03:00" };
    expect(await problemFieldsOf(planMeeting(lead, slug, night, now))).toEqual(["from"]);
  });

  it("show an hour twice on a night in autumn: it begins the second time", async () => {
    const project = await aProject();
    await planMeeting(project.lead, project.slug, { ...aPlan, day: "2027-10-31", from: "01:30", to: "03:00" }, now);
    expect(await begins(project)).toEqual(["2027-10-31T01:30:00.000Z"]);
  });
});

describe("meetings that repeat", () => {
  it("are so many, so many weeks apart, each a meeting of its own", async () => {
    const project = await aProject();
    await planMeeting(
      project.lead,
      project.slug,
      { ...aPlan, agenda: [{ text: "Hello" }], every: "3", times: "3" },
      now,
    );
    const all = await meetingsOf(await openProject(project.lead, project.slug));
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await begins(project)).map((moment) => moment.slice(0, 10))).toEqual([
      "2026-12-21",
      "2027-01-11",
      "2027-02-01",
    ]);
    const ids = await Promise.all([1, 2].map(async (number) => (await meetingNow(project, number)).agenda[0]?.id));
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe("changing a meeting", () => {
  const changed = { ...aPlan, meeting: 1, version: 1 };

  it("keeps the ids of its agenda's points, and who held it though they have left", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await planMeeting(lead, slug, { ...aPlan, agenda: [{ text: "Hello" }, { text: "Benches" }] }, now);
    const { agenda } = await meetingNow(project, 1);
    await leaveTable(lead, slug, 2, { leftOn: today }, now);
    const [hello, benches] = agenda;
    const points = [{ ...benches, minutes: "20" }, { text: "Trees" }, { ...hello, id: benches?.id, minutes: "" }];
    await changeMeeting(lead, slug, { ...changed, agenda: points }, now);
    const after = await meetingNow(project, 1);
    expect(after.agenda[0]).toEqual({ id: benches?.id, text: "Benches", minutes: 20 });
    expect(new Set(after.agenda.map(({ id }) => id)).size).toBe(3);
    expect(after.facilitators).toEqual([{ number: 2, name: project.facilitator.name }]);
  });

  it("by two at once is told to the second, by the clocks of the network", async () => {
    const { lead, facilitator, slug } = await aProject();
    const summer = { ...aPlan, day: "2027-06-21" };
    await planMeeting(lead, slug, summer, now);
    await changeMeeting(lead, slug, { ...changed, ...summer, to: "20:00" }, now);
    const stale = await staleEditOf(changeMeeting(facilitator, slug, { ...changed, ...summer, to: "21:00" }, now));
    expect(stale.changes).toEqual([
      { label: "Ends", removed: ["21 June 2027, 19:30"], added: ["21 June 2027, 20:00"] },
    ]);
  });

  it("into just what it is records nothing", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, aPlan, now);
    await expect(changeMeeting(lead, slug, changed, now)).rejects.toThrow("Nothing was changed");
  });

  it("is refused once it was held, or called off", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await aHeldMeeting(project);
    await expect(changeMeeting(lead, slug, { ...changed, version: 2 }, now)).rejects.toThrow(Refused);
    await planMeeting(lead, slug, aPlan, now);
    await callOff(lead, slug, { meeting: 2, reason: "No room." }, now);
    await expect(changeMeeting(lead, slug, { ...changed, meeting: 2, version: 2 }, now)).rejects.toThrow(Refused);
  });

  it("with other papers says that those have not gone out; with another room it does not", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await planMeeting(lead, slug, aPlan, now);
    await sendMeeting(lead, slug, { meeting: 1, version: 1 }, now);
    await changeMeeting(lead, slug, { ...changed, place: "The library", version: 2 }, now);
    expect(await meetingNow(project, 1)).toMatchObject({ sentAt: now, wasSent: true, sentAsItStands: false });
    const papers = [{ text: "The plan", link: "" }];
    await changeMeeting(lead, slug, { ...changed, place: "The library", papers, version: 3 }, now);
    expect(await meetingNow(project, 1)).toMatchObject({ sentAt: null, wasSent: true, sentAsItStands: false });
  });
});

describe("calling a meeting off", () => {
  it("keeps it with the reason, once, and not after it was held", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await planMeeting(lead, slug, aPlan, now);
    expect(await problemFieldsOf(callOff(lead, slug, { meeting: 1, reason: " " }, now))).toEqual(["reason"]);
    await callOff(facilitator, slug, { meeting: 1, reason: "The hall is flooded." }, now);
    expect(await meetingNow(project, 1)).toMatchObject({
      calledOffAt: now,
      calledOffReason: "The hall is flooded.",
    });
    await expect(callOff(lead, slug, { meeting: 1, reason: "Again." }, now)).rejects.toThrow(Refused);
    const held = await aHeldMeeting(project);
    await expect(callOff(lead, slug, { meeting: held, reason: "Oh." }, now)).rejects.toThrow(Refused);
    expect(await refusalOf(callOff(lead, slug, { meeting: 99, reason: "Oh." }, now))).toBeInstanceOf(NotFound);
  });
});
