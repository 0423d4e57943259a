import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { callOff } from "@/lib/meetings/call-off";
import { leaveTable } from "@/lib/people/leave-table";
import { openProject } from "@/lib/projects/queries";
import { captureVoices } from "@/lib/voices/capture-voices";
import { saidIn } from "@/lib/voices/queries";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aProject, now, type Project, today } from "@/tests/support/network";
import { problemFieldsOf } from "@/tests/support/refusals";
import { goTo } from "@/tests/support/stages";
import { aHeldMeeting, aPlannedMeeting, capture } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

let project: Project;
let meeting: number;
beforeEach(async () => {
  project = await aProject();
  meeting = await aHeldMeeting(project, "2026-11-20");
});

const meal = "Put a proper meal in the middle of it.";
const said = async ({ lead, slug }: Project) => saidIn(await openProject({ ...lead }, slug), meeting);

describe("what is said in a meeting", () => {
  it("is kept line by line: by a person, for a group, or without a name", async () => {
    const lines = [
      { text: meal, whose: "seat-3" },
      { text: "Ask me first.", whose: "group-third-sector" },
      { text: "I am afraid to say no." },
    ];
    await captureVoices(project.facilitator, project.slug, { meeting, lines }, now);
    const nothingYet = { channel: "meeting", capturedOn: today, answer: null, meeting: { number: meeting } };
    expect(await said(project)).toMatchObject([
      { ...nothingYet, number: 1, text: meal, saidBy: { number: 3, name: project.member.name }, group: "carers" },
      { ...nothingYet, number: 2, saidBy: null, group: "third-sector" },
      { ...nothingYet, number: 3, saidBy: null, group: null },
    ]);
  });

  it("is kept by the name of someone who has left since, and sat there on the day of the meeting", async () => {
    await leaveTable(project.lead, project.slug, 4, { leftOn: "2026-11-20" }, now);
    await capture(project, meeting, { whose: "seat-4" }, now);
    expect(await said(project)).toMatchObject([{ saidBy: { number: 4 }, group: "lived-experience" }]);
  });

  it("is kept once when a phone was not told that it had come, and sends it again", async () => {
    const line = { text: meal, whose: "seat-3", key: "0f".repeat(16) };
    await captureVoices(project.lead, project.slug, { meeting, lines: [line] }, now);
    const again = [line, { ...line, key: "1e".repeat(16), text: "And tea." }, line];
    expect(await captureVoices(project.lead, project.slug, { meeting, lines: again }, now)).toBe(1);
    expect((await said(project)).map(({ text }) => text)).toEqual([meal, "And tea."]);
    expect(await captureVoices(project.lead, project.slug, { meeting, lines: again }, now)).toBe(0);
  });

  it("never takes the place of another project's line with the same key", async () => {
    const other = await aProject();
    const line = { key: "0f".repeat(16) };
    await capture(project, meeting, line, now);
    const elsewhere = await aHeldMeeting(other, "2026-11-20");
    expect(await capture(other, elsewhere, line, now)).toBe(1);
    expect(await said(project)).toHaveLength(1);
  });

  it("is numbered without a gap when two write at once", async () => {
    const { lead, facilitator, slug } = project;
    const write = (actor: typeof lead) => captureVoices(actor, slug, { meeting, lines: [{ text: meal }] }, now);
    await Promise.all([lead, facilitator, lead, facilitator].map(write));
    expect((await said(project)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe("it is refused", () => {
  const one = { lines: [{ text: meal }] };

  it("empty, too long, or from nobody who is here; and then nothing of it is kept", async () => {
    const { lead, slug } = project;
    const attempt = (...lines: object[]) => problemFieldsOf(captureVoices(lead, slug, { meeting, lines }, now));
    expect(await attempt()).toEqual(["lines"]);
    expect(await attempt({ text: meal }, { text: " … " })).toEqual(["lines.1.text"]);
    expect(await attempt({ text: "x".repeat(1001) })).toEqual(["lines.0.text"]);
    expect(await attempt({ text: meal }, { text: meal, whose: "seat-9" })).toEqual(["lines.1.whose"]);
    expect(await attempt({ text: meal, whose: "group-gardeners" })).toEqual(["lines.0.whose"]);
    expect(await attempt({ text: meal, whose: "someone" })).toEqual(["lines.0.whose"]);
    expect(await attempt(...Array.from({ length: 51 }, () => ({ text: meal })))).toEqual(["lines"]);
    await leaveTable(lead, slug, 4, { leftOn: "2026-11-19" }, now);
    expect(await attempt({ text: meal, whose: "seat-4" })).toEqual(["lines.0.whose"]);
    expect(await said(project)).toEqual([]);
  });

  it("before the day of the meeting, and when it was called off", async () => {
    const { lead, slug } = project;
    const ahead = await aPlannedMeeting(project, "2026-11-24");
    await expect(captureVoices(lead, slug, { meeting: ahead, ...one }, now)).rejects.toThrow(
      new Refused(["This meeting has not come yet. What is said there can be written down from its day on."]),
    );
    const onTheDay = new Date("2026-11-24T00:00:00Z");
    expect(await captureVoices(lead, slug, { meeting: ahead, ...one }, onTheDay)).toBe(1);
    const off = await aPlannedMeeting(project, "2026-11-24");
    await callOff(lead, slug, { meeting: off, reason: "Ice." }, now);
    await expect(captureVoices(lead, slug, { meeting: off, ...one }, onTheDay)).rejects.toThrow(Refused);
  });

  it("from members, in a meeting of another project, and once the project is closed", async () => {
    const { lead, member, network, slug } = project;
    await expect(captureVoices(member, slug, { meeting, ...one }, now)).rejects.toThrow(NotAllowed);
    await expect(captureVoices(network.coordinator, slug, { meeting, ...one }, now)).rejects.toThrow(NotAllowed);
    const other = await aProject();
    await expect(captureVoices(other.lead, other.slug, { meeting, ...one }, now)).rejects.toThrow(NotFound);
    await expect(captureVoices(other.lead, slug, { meeting, ...one }, now)).rejects.toThrow(NotFound);
    await goTo({ lead, slug }, "closed", "Done.");
    await expect(captureVoices(lead, slug, { meeting, ...one }, now)).rejects.toThrow(Refused);
  });
});
