import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Refused } from "@/lib/errors";
import { callOff } from "@/lib/meetings/call-off";
import { closeMeeting } from "@/lib/meetings/close-meeting";
import { correctNotes } from "@/lib/meetings/correct-notes";
import { holdMeeting } from "@/lib/meetings/hold-meeting";
import { planMeeting } from "@/lib/meetings/plan-meeting";
import { writeNotes } from "@/lib/meetings/write-notes";
import { addMember } from "@/lib/people/add-member";
import { leaveTable } from "@/lib/people/leave-table";
import { dropDatabase, freshDatabase } from "@/tests/support/database";
import { aHeldMeeting, aMeetingWithNotes, aPlan, meetingNow, thisMorning, wereThere } from "@/tests/support/meetings";
import { aName, aProject, now, today } from "@/tests/support/network";
import { problemFieldsOf, staleEditOf } from "@/tests/support/refusals";
import { capture } from "@/tests/support/voices";

beforeAll(freshDatabase);
afterAll(dropDatabase);

const held = { meeting: 1, attendance: wereThere, version: 1 };

describe("saying who was at a meeting", () => {
  it("keeps how each person took part, and nothing of those who did not", async () => {
    const project = await aProject();
    const { facilitator, slug } = project;
    await planMeeting(facilitator, slug, thisMorning, now);
    const attendance = { ...wereThere, seat4: "not-there" };
    await holdMeeting(facilitator, slug, { ...held, attendance }, now);
    const { attendance: kept, heldAt } = await meetingNow(project, 1);
    expect(heldAt).toEqual(now);
    expect(kept?.map(({ number, how }) => [number, how])).toEqual([
      [1, "present"],
      [2, "present"],
      [3, "apologies"],
    ]);
  });

  it("waits until the meeting has begun, and is for leads and facilitators", async () => {
    const { lead, member, slug } = await aProject();
    await planMeeting(lead, slug, aPlan, now);
    await expect(holdMeeting(lead, slug, held, now)).rejects.toThrow(Refused);
    await expect(holdMeeting(member, slug, held, now)).rejects.toThrow(NotAllowed);
    await expect(holdMeeting(lead, slug, { ...held, meeting: 7 }, now)).rejects.toThrow(NotFound);
  });

  it.each<[string, object, string[]]>([
    ["nobody", {}, ["attendance"]],
    ["nobody there", { seat1: "apologies" }, ["attendance"]],
    ["a way of taking part that is none", { seat1: "in-spirit" }, ["attendance.seat1"]],
    ["someone of another table", { seat1: "present", seat77: "present" }, ["attendance.seat77"]],
  ])("is refused for %s", async (_what, attendance, fields) => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, thisMorning, now);
    expect(await problemFieldsOf(holdMeeting(lead, slug, { ...held, attendance }, now))).toEqual(fields);
  });

  it("asks for those who had a seat on that day, whoever has left since", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, { ...thisMorning, day: "2026-11-20" }, now);
    await leaveTable(lead, slug, 3, { leftOn: today }, now);
    const newcomer = { name: aName("Pat Hamon"), group: "carers", role: "member", joinedOn: "2026-11-21" };
    await addMember(lead, slug, newcomer, now);
    const withNewcomer = { seat3: "present", seat5: "present" };
    expect(await problemFieldsOf(holdMeeting(lead, slug, { ...held, attendance: withNewcomer }, now))).toEqual([
      "attendance.seat5",
    ]);
    await holdMeeting(lead, slug, { ...held, attendance: { seat3: "present" } }, now);
  });

  it("can be put right, is told to the second of two, and stays once the notes are offered back", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await aHeldMeeting(project);
    const again = { ...held, attendance: { ...wereThere, seat3: "present" } };
    const stale = await staleEditOf(holdMeeting(facilitator, slug, again, now));
    expect(stale.changes).toContainEqual({
      label: "Who took part",
      removed: [],
      added: expect.arrayContaining([`${lead.name}: there`, `${project.member.name}: sent apologies`]),
    });
    await holdMeeting(facilitator, slug, { ...again, version: 2 }, new Date("2026-11-23T13:00:00Z"));
    expect((await meetingNow(project, 1)).heldAt).toEqual(now);
    await writeNotes(lead, slug, { meeting: 1, notes: "Two benches.", version: 3 }, now);
    await closeMeeting(lead, slug, { meeting: 1, correctUntil: today, version: 4 }, now);
    await expect(holdMeeting(lead, slug, { ...held, version: 5 }, now)).rejects.toThrow(Refused);
  });
});

describe("calling a meeting off", () => {
  const off = { meeting: 1, reason: "Ice." };

  it("is refused once anything of it is written down: who was there, notes, or what was said", async () => {
    const [attended, noted, captured] = [await aProject(), await aProject(), await aProject()];
    await aHeldMeeting(attended);
    for (const { lead, slug } of [noted, captured]) await planMeeting(lead, slug, thisMorning, now);
    await writeNotes(noted.lead, noted.slug, { meeting: 1, notes: "We began.", version: 1 }, now);
    await capture(captured, 1, {}, now);
    for (const project of [attended, noted, captured]) {
      await expect(callOff(project.lead, project.slug, off, now)).rejects.toThrow(Refused);
      expect(await meetingNow(project, 1)).toMatchObject({ calledOffAt: null });
    }
  });

  it("can still be done on the day after, when nothing is written down", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, thisMorning, now);
    await callOff(lead, slug, off, new Date("2026-11-24T12:00:00Z"));
  });
});

describe("the notes of a meeting", () => {
  it("are written during it, changed, and told to the second of two", async () => {
    const project = await aProject();
    const { lead, facilitator, slug } = project;
    await planMeeting(lead, slug, { ...thisMorning, from: "11:30", to: "13:00" }, now);
    await writeNotes(lead, slug, { meeting: 1, notes: "We began.", version: 1 }, now);
    const stale = await staleEditOf(writeNotes(facilitator, slug, { meeting: 1, notes: "Hello.", version: 1 }, now));
    expect(stale.changes).toEqual([{ label: "Notes", removed: [], added: ["We began."] }]);
    await writeNotes(facilitator, slug, { meeting: 1, notes: "We began late.", version: 2 }, now);
    expect((await meetingNow(project, 1)).notes).toBe("We began late.");
  });

  it("are not empty, and not written before it", async () => {
    const { lead, slug } = await aProject();
    await planMeeting(lead, slug, aPlan, now);
    expect(await problemFieldsOf(writeNotes(lead, slug, { meeting: 1, notes: " ", version: 1 }, now))).toEqual([
      "notes",
    ]);
    await expect(writeNotes(lead, slug, { meeting: 1, notes: "Early.", version: 1 }, now)).rejects.toThrow(Refused);
  });

  it("are offered back once there are any, until a day within a year", async () => {
    const project = await aProject();
    const { lead, slug } = project;
    await aHeldMeeting(project);
    const offer = { meeting: 1, correctUntil: "2026-12-07", version: 2 };
    await expect(closeMeeting(lead, slug, offer, now)).rejects.toThrow("Write the notes first.");
    await writeNotes(lead, slug, { meeting: 1, notes: "Two benches.", version: 2 }, now);
    await staleEditOf(closeMeeting(lead, slug, offer, now));
    for (const correctUntil of ["2026-11-22", "2028-01-01", "soon"])
      expect(await problemFieldsOf(closeMeeting(lead, slug, { ...offer, correctUntil, version: 3 }, now))).toEqual([
        "correctUntil",
      ]);
    await closeMeeting(lead, slug, { ...offer, version: 3 }, now);
    await expect(closeMeeting(lead, slug, { ...offer, version: 4 }, now)).rejects.toThrow(Refused);
    const late = writeNotes(lead, slug, { meeting: 1, notes: "Three.", version: 4 }, now);
    await expect(late).rejects.toThrow(Refused);
  });
});

describe("saying what was otherwise", () => {
  it("stands beside the notes with a name, until the day, also from someone who was not there", async () => {
    const project = await aProject();
    const { lead, member, otherMember, slug, network } = project;
    const number = await aMeetingWithNotes(project);
    const said = { meeting: number, text: "It was three benches." };
    await expect(correctNotes(member, slug, said, now)).rejects.toThrow(Refused);
    await closeMeeting(lead, slug, { meeting: number, correctUntil: "2026-12-07", version: 3 }, now);
    await correctNotes(member, slug, said, now);
    await correctNotes(otherMember, slug, { ...said, text: "I was not asked." }, new Date("2026-12-07T22:00:00Z"));
    expect(await problemFieldsOf(correctNotes(member, slug, { ...said, text: "" }, now))).toEqual(["text"]);
    await expect(correctNotes(network.coordinator, slug, said, now)).rejects.toThrow(NotAllowed);
    await expect(correctNotes(member, slug, said, new Date("2026-12-08T00:00:01Z"))).rejects.toThrow(Refused);
    const { corrections, notes } = await meetingNow(project, number);
    expect(notes).toBe("Two benches by the gate.");
    expect(corrections.map(({ name, text }) => [name, text])).toEqual([
      [member.name, "It was three benches."],
      [otherMember.name, "I was not asked."],
    ]);
  });
});
