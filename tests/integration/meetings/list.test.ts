import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOff } from "@/lib/meetings/call-off";
import { changeMeeting } from "@/lib/meetings/change-meeting";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { type MeetingPart, meetingsInParts } from "@/lib/meetings/list-queries";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { sendMeeting } from "@/lib/meetings/send-meeting";
import { openProject } from "@/lib/projects/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aPlan, wereThere } from "@/tests/support/meetings";
import { aProject, now, type Project } from "@/tests/support/network";

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function pageOf({ lead, slug }: Project, only?: MeetingPart, after: number | null = null) {
  const parts = await meetingsInParts(await openProject(lead, slug), { now, only, after, size: 2 });
  const pages = Object.entries(parts).map(([part, { meetings, hasMore }]) => [
    part,
    [...meetings.map(({ number }) => number), ...(hasMore ? ["more"] : [])],
  ]);
  return Object.fromEntries(pages.filter(([, page]) => page?.length));
}

/** Ten meetings: those to come on 1, 3 and 2 December, some that are over, two of them on one day. */
async function tenMeetings(): Promise<Project> {
  const project = await aProject();
  const { lead, slug } = project;
  const days = ["12-01", "12-03", "12-02", "11-20", "11-19", "11-02", "11-05", "11-05", "12-09", "11-01"];
  for (const day of days) await planMeeting(lead, slug, { ...aPlan, day: `2026-${day}` }, now);
  for (const meeting of [6, 7, 8, 10])
    await holdMeeting(lead, slug, { meeting, attendance: wereThere, version: 1 }, now);
  await callOff(lead, slug, { meeting: 9, reason: "Ice." }, now);
  return project;
}

describe("the list of meetings", () => {
  it("comes in parts, a page of each, what is nearest to now first", async () => {
    const project = await tenMeetings();
    expect(await pageOf(project)).toEqual({
      "to-come": [1, 3, "more"],
      begun: [5, 4],
      held: [8, 7, "more"],
      "called-off": [9],
    });
    expect(await pageOf(project, "to-come", 3)).toEqual({ "to-come": [2] });
    expect(await pageOf(project, "held", 8)).toEqual({ held: [7, 6, "more"] });
    expect(await pageOf(project, "held", 7)).toEqual({ held: [6, 10] });
    expect(await pageOf(project, "held", 10)).toEqual({});
    expect(await pageOf(project, "held", 99)).toEqual({});
    expect(await pageOf(await aProject())).toEqual({});
  });

  it("says of each whether it went out, also when only the papers are others since", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, aPlan, now);
    const line = async () => {
      const parts = await meetingsInParts(await openProject({ ...lead }, slug), { now });
      return parts["to-come"].meetings[0];
    };
    expect(await line()).toMatchObject({ wasSent: false, sentAsItStands: false, sentAt: null });
    await sendMeeting(lead, slug, { meeting: 1, version: 1 }, now);
    expect(await line()).toMatchObject({ wasSent: true, sentAsItStands: true, sentAt: now });
    const papers = [{ text: "The plan" }];
    await changeMeeting(lead, slug, { ...aPlan, papers, meeting: 1, version: 2 }, now);
    expect(await line()).toMatchObject({ wasSent: true, sentAsItStands: false, sentAt: null });
  });
});
