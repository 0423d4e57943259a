import { describe, expect, test } from "vitest";
import type { MeetingFacts, RuleAnswer, VoiceFacts } from "@/lib/checklist/types";
import { askRule, meeting, voice } from "@/tests/support/facts";

describe("6.1 what was said is written down within five working days", () => {
  const monday = meeting({ id: "monday", on: "2026-11-02" });
  const lastFriday = meeting({ id: "last-friday", on: "2026-11-20" });

  test.each<[string, MeetingFacts[], VoiceFacts[], RuleAnswer]>([
    ["no meeting was held", [meeting({ held: false })], [], "not-yet"],
    ["it was on the fifth working day", [monday], [voice({ meetingId: "monday", capturedOn: "2026-11-09" })], "met"],
    ["it was on the sixth", [monday], [voice({ meetingId: "monday", capturedOn: "2026-11-10" })], "not-yet"],
    ["nothing was written down", [monday], [], "not-yet"],
    ["one of two meetings has none", [monday, meeting({ id: "other" })], [voice({ meetingId: "monday" })], "partly"],
    ["the only meeting still has time", [lastFriday], [], "not-yet"],
    ["a second meeting still has time", [monday, lastFriday], [voice({ meetingId: "monday" })], "met"],
  ])("when %s", (_, meetings, voices, answer) => {
    expect(askRule("6.1", { meetings, voices }).answer).toBe(answer);
  });

  test("the time runs out after the fifth working day", () => {
    expect(askRule("6.1", { meetings: [lastFriday] })).toMatchObject({
      reason: "No point of a meeting is written down yet. There is time until 27 November 2026.",
      changesOn: "2026-11-28",
    });
  });
});

describe.each<["6.2" | "6.6", string, Partial<MeetingFacts>]>([
  ["6.2", "attendance is recorded", { attendanceRecorded: true }],
  ["6.6", "notes were offered back", { notesOfferedBack: true }],
])("%s for every held meeting %s", (id, _title, done) => {
  test.each<[string, MeetingFacts[], RuleAnswer]>([
    ["no meeting was held", [meeting({ held: false, ...done })], "not-yet"],
    ["it was done for none", [meeting()], "not-yet"],
    ["it was done for one of two", [meeting(done), meeting()], "partly"],
    ["it was done for all, and one is to come", [meeting(done), meeting({ held: false })], "met"],
  ])("when %s", (_, meetings, answer) => {
    expect(askRule(id, { meetings }).answer).toBe(answer);
  });
});

describe("6.3 every group was heard in the last three meetings", () => {
  const groups = ["carers", "lived-experience", "professionals", "third-sector"];
  const four = ["2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02"].map((on) => meeting({ id: on, on }));
  const from = (group: string, meetingId: string | null) => voice({ group, meetingId });

  test.each<[string, MeetingFacts[], VoiceFacts[], RuleAnswer]>([
    ["no meeting was held", [], groups.map((group) => from(group, null)), "not-yet"],
    [
      "all were heard in different ones",
      four,
      groups.map((group, place) => from(group, four[1 + (place % 3)]?.id ?? "")),
      "met",
    ],
    [
      "one was heard only in the fourth last",
      four,
      groups.map((group, place) => from(group, four[place]?.id ?? "")),
      "partly",
    ],
    [
      "one was heard only outside a meeting",
      four,
      groups.map((group, place) => from(group, place ? "2026-11-02" : null)),
      "partly",
    ],
    ["nobody was heard", four, [], "not-yet"],
    ["all were heard in the only one", [meeting()], groups.map((group) => from(group, "meeting")), "met"],
  ])("when %s", (_, meetings, voices, answer) => {
    expect(askRule("6.3", { meetings, voices }).answer).toBe(answer);
  });
});

describe("6.4 every point has an answer with a reason within 30 days", () => {
  const said = (on: string, answeredOn: string | null = null, hasReason = true) =>
    voice({ capturedOn: on, answer: answeredOn === null ? null : { on: answeredOn, hasReason, takenUp: true } });

  test.each<[string, VoiceFacts[], RuleAnswer]>([
    ["nothing was said", [], "not-yet"],
    ["it was answered on day 30", [said("2026-09-01", "2026-10-01")], "met"],
    ["it was answered on day 31", [said("2026-09-01", "2026-10-02")], "not-yet"],
    ["the answer has no reason", [said("2026-09-01", "2026-09-02", false)], "not-yet"],
    ["30 days are not over", [said("2026-10-24")], "not-yet"],
    ["30 days are not over for the second", [said("2026-09-01", "2026-09-02"), said("2026-10-24")], "met"],
    ["30 days are over for the second", [said("2026-09-01", "2026-09-02"), said("2026-10-23")], "partly"],
  ])("when %s", (_, voices, answer) => {
    expect(askRule("6.4", { voices }).answer).toBe(answer);
  });

  test("an answer that came late is not asked for again", () => {
    expect(askRule("6.4", { voices: [said("2026-09-01", "2026-10-02")] }).mend).toBeNull();
  });
});

describe("6.5 people can also speak outside meetings", () => {
  test.each<[string, VoiceFacts[], RuleAnswer]>([
    ["nothing was said", [], "not-yet"],
    ["all was said in meetings", [voice()], "not-yet"],
    ["one point came from outside", [voice(), voice({ meetingId: null })], "met"],
  ])("when %s", (_, voices, answer) => {
    expect(askRule("6.5", { voices }).answer).toBe(answer);
  });
});
