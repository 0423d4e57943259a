import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "@/lib/checklist/queries";
import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aHeldMeeting, aMeetingWithNotes, aPlan, thisMorning, wereThere } from "@/tests/support/meetings";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { freshStanding, ruleOf, storedStanding } from "@/tests/support/standing";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const planNew = { path: "meetings/new" };
const look = { path: "meetings" };
const onThe = (day: string) => ({ ...aPlan, day });

/** Sent, and held on its evening. */
async function sentAndHeld({ lead, slug }: Project, day: string, sent: Date) {
  const meeting = await planMeeting(lead, slug, onThe(day), now);
  await sendMeeting(lead, slug, { meeting, version: 1 }, sent);
  const evening = new Date(`${day}T21:00:00Z`);
  await holdMeeting(lead, slug, { meeting, attendance: wereThere, version: 2 }, evening);
}

describe("3.7 papers go out well before each meeting", () => {
  it("asks for a meeting, then for its papers, while there is time", async () => {
    const project = await aProject();
    expect(await ruleOf(project, "3.7")).toMatchObject({ answer: "not-yet", mend: planNew });
    await planMeeting(project.lead, project.slug, onThe("2026-11-28"), now);
    expect(await ruleOf(project, "3.7")).toMatchObject({ answer: "not-yet", mend: look, changesOn: "2026-11-24" });
    expect(await ruleOf(project, "3.7", "2026-11-24")).toMatchObject({ answer: "not-yet", mend: null });
  });

  it("counts five days ahead as in time, and four as late for good", async () => {
    const project = await aProject();
    await sentAndHeld(project, "2026-11-28", new Date("2026-11-23T23:30:00Z"));
    expect(await ruleOf(project, "3.7", "2026-12-01")).toMatchObject({ answer: "met" });
    await sentAndHeld(project, "2026-12-05", new Date("2026-12-01T09:00:00Z"));
    expect(await ruleOf(project, "3.7", "2026-12-06")).toMatchObject({
      answer: "partly",
      mend: null,
      reason: "Papers went out 5 or more days ahead for 1 of 2 meetings.",
    });
  });

  it("counts the papers that there were: others, sent later, went out later", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await planMeeting(lead, slug, onThe("2026-11-28"), now);
    await sendMeeting(lead, slug, { meeting: 1, version: 1 }, now);
    const papers = [{ text: "The plan" }];
    await changeMeeting(lead, slug, { ...onThe("2026-11-28"), papers, meeting: 1, version: 2 }, now);
    await sendMeeting(lead, slug, { meeting: 1, version: 3 }, new Date("2026-11-27T09:00:00Z"));
    await holdMeeting(lead, slug, { meeting: 1, attendance: wereThere, version: 4 }, new Date("2026-11-28T21:00:00Z"));
    expect(await ruleOf(project, "3.7", "2026-11-29")).toMatchObject({ answer: "not-yet" });
  });
});

describe("4.3 we know when we meet next", () => {
  it("leads to planning, is met until the day is over, and not by a meeting that is called off", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    expect(await ruleOf(project, "4.3")).toMatchObject({ answer: "not-yet", mend: planNew });
    await planMeeting(lead, slug, aPlan, now);
    expect(await ruleOf(project, "4.3", "2026-12-21")).toMatchObject({ answer: "met", changesOn: "2026-12-22" });
    expect(await ruleOf(project, "4.3", "2026-12-22")).toMatchObject({ answer: "not-yet", mend: planNew });
    await callOff(lead, slug, { meeting: 1, reason: "No room." }, now);
    expect(await ruleOf(project, "4.3")).toMatchObject({ answer: "not-yet" });
  });

  it("is dated by the clocks of the network", async () => {
    const project = await aProject();
    const late = { ...aPlan, day: "2027-06-21", from: "00:10", to: "01:00" };
    await planMeeting(project.lead, project.slug, late, now);
    expect(await ruleOf(project, "4.3")).toMatchObject({ reason: "The next meeting is on 21 June 2027." });
  });
});

describe("5.1, 5.2 and 5.4 who holds the meetings", () => {
  const heldBy = (...seats: number[]) => Object.fromEntries(seats.map((seat) => [`seat${seat}`, String(seat)]));

  it("asks each meeting for someone, as long as it can still be named", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    expect(await ruleOf(project, "5.1")).toMatchObject({ answer: "not-yet", mend: planNew });
    await planMeeting(lead, slug, { ...thisMorning, facilitators: {} }, now);
    expect(await ruleOf(project, "5.1")).toMatchObject({ answer: "not-yet", mend: look });
    await planMeeting(lead, slug, aPlan, now);
    expect(await ruleOf(project, "5.1")).toMatchObject({ answer: "partly", mend: look });
    await holdMeeting(lead, slug, { meeting: 1, attendance: wereThere, version: 1 }, now);
    expect(await ruleOf(project, "5.1")).toMatchObject({ answer: "partly", mend: null });
  });

  it("counts the groups of those who hold them", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await planMeeting(lead, slug, { ...aPlan, facilitators: heldBy(2) }, now);
    expect(await ruleOf(project, "5.2")).toMatchObject({ answer: "partly" });
    await planMeeting(lead, slug, { ...aPlan, facilitators: heldBy(2, 3) }, now);
    expect(await ruleOf(project, "5.2")).toMatchObject({
      answer: "met",
      reason: "Facilitators come from carers and the third sector.",
    });
  });

  it("is not the lead's alone once someone else holds one", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    expect(await ruleOf(project, "5.4")).toMatchObject({ answer: "partly", mend: planNew });
    await planMeeting(lead, slug, { ...aPlan, facilitators: heldBy(1) }, now);
    expect(await ruleOf(project, "5.4")).toMatchObject({ answer: "partly", mend: look });
    await changeMeeting(lead, slug, { ...aPlan, facilitators: heldBy(1, 3), meeting: 1, version: 1 }, now);
    expect(await ruleOf(project, "5.4")).toMatchObject({ answer: "met" });
  });
});

describe("6.2 and 6.6 who was there, and the notes", () => {
  it("are met by saying who was there, and by offering the notes back", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    expect(await ruleOf(project, "6.2")).toMatchObject({ answer: "not-yet", mend: planNew });
    await planMeeting(lead, slug, aPlan, now);
    for (const rule of ["6.2", "6.6"])
      expect(await ruleOf(project, rule)).toMatchObject({ answer: "not-yet", mend: look });
    const number = await aMeetingWithNotes(project);
    expect(await ruleOf(project, "6.2")).toMatchObject({ answer: "met" });
    expect(await ruleOf(project, "6.6")).toMatchObject({ answer: "not-yet", mend: look });
    await closeMeeting(lead, slug, { meeting: number, correctUntil: today, version: 3 }, now);
    expect(await ruleOf(project, "6.6")).toMatchObject({ answer: "met" });
    await aHeldMeeting(project);
    expect(await ruleOf(project, "6.6")).toMatchObject({ answer: "partly", mend: look });
  });
});

it("the table grows a ring for each meeting that was held, and the stored standing follows", async () => {
  const project = await aProject();
  await aHeldMeeting(project);
  await planMeeting(project.lead, project.slug, aPlan, now);
  expect((await standingOf(await openProject(project.lead, project.slug))).meetingsHeld).toBe(1);
  expect(await storedStanding(project.id)).toEqual(await freshStanding(project.id, now));
});
