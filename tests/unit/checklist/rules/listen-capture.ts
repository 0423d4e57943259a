import { describe, expect, test } from "vitest";
import type { MeetingFacts, VoiceFacts } from "@/lib/checklist/types";
import { askRule, frameworkWithoutGroups, meeting, voice } from "@/tests/support/facts";
import { asRuled } from "@/tests/unit/checklist/rules/as-ruled";

describe("6.1 what was said is written down within five working days", () => {
  const monday = meeting({ id: "monday", on: "2026-11-02" });
  const lastFriday = meeting({ id: "last-friday", on: "2026-11-20" });

  asRuled<[MeetingFacts[], VoiceFacts[]]>("6.1", (meetings, voices) => ({ meetings, voices }), [
    ["no meeting was held", [meeting({ held: false })], [], "not-yet", "No meeting was held yet."],
    [
      "it was on the fifth working day",
      [monday],
      [voice({ meetingId: "monday", capturedOn: "2026-11-09" })],
      "met",
      "Points were written down in time after 1 meeting.",
    ],
    [
      "it was on the sixth",
      [monday],
      [voice({ meetingId: "monday", capturedOn: "2026-11-10" })],
      "not-yet",
      "1 meeting had no point written down within 5 working days.",
    ],
    ["nothing was written down", [monday], [], "not-yet", "1 meeting had no point written down within 5 working days."],
    [
      "one of two meetings has none",
      [monday, meeting({ id: "other" })],
      [voice({ meetingId: "monday" })],
      "partly",
      "1 meeting had no point written down within 5 working days.",
    ],
    [
      "the only meeting still has time",
      [lastFriday],
      [],
      "not-yet",
      "No point of a meeting is written down yet. There is time until 27 November 2026.",
    ],
    [
      "a second meeting still has time",
      [monday, lastFriday],
      [voice({ meetingId: "monday" })],
      "met",
      "Points were written down in time after 1 meeting.",
    ],
  ]);

  test("the time runs out after the fifth working day", () => {
    expect(askRule("6.1", { meetings: [lastFriday] })).toMatchObject({
      reason: "No point of a meeting is written down yet. There is time until 27 November 2026.",
      changesOn: "2026-11-28",
    });
  });
});

describe.each<["6.2" | "6.6", string, Partial<MeetingFacts>, (number: string) => string]>([
  ["6.2", "attendance is recorded", { attendanceRecorded: true }, (so) => `It is recorded who was there for ${so}.`],
  [
    "6.6",
    "notes were offered back",
    { notesOfferedBack: true },
    (so) => `The notes of ${so} were offered back for correction.`,
  ],
])("%s for every held meeting %s", (id, _title, done, reason) => {
  asRuled<[MeetingFacts[]]>(id, (meetings) => ({ meetings }), [
    ["no meeting was held", [meeting({ held: false, ...done })], "not-yet", "No meeting was held yet."],
    ["it was done for none", [meeting()], "not-yet", reason("0 of 1 meeting")],
    ["it was done for one of two", [meeting(done), meeting()], "partly", reason("1 of 2 meetings")],
    [
      "it was done for all, and one is to come",
      [meeting(done), meeting({ held: false })],
      "met",
      reason("1 of 1 meeting"),
    ],
  ]);
});

describe("6.3 every group was heard in the last three meetings", () => {
  const groups = ["carers", "lived-experience", "professionals", "third-sector"];
  const four = ["2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02"].map((on) => meeting({ id: on, on }));
  const from = (group: string, meetingId: string | null) => voice({ group, meetingId });

  asRuled<[MeetingFacts[], VoiceFacts[]]>("6.3", (meetings, voices) => ({ meetings, voices }), [
    ["no meeting was held", [], groups.map((group) => from(group, null)), "not-yet", "No meeting was held yet."],
    [
      "all were heard in different ones",
      four,
      groups.map((group, place) => from(group, four[1 + (place % 3)]?.id ?? "")),
      "met",
      "Every group was heard in the last 3 meetings.",
    ],
    [
      "one was heard only in the fourth last",
      four,
      groups.map((group, place) => from(group, four[place]?.id ?? "")),
      "partly",
      "No point from carers in the last 3 meetings.",
    ],
    [
      "one was heard only outside a meeting",
      four,
      groups.map((group, place) => from(group, place ? "2026-11-02" : null)),
      "partly",
      "No point from carers in the last 3 meetings.",
    ],
    [
      "nobody was heard",
      four,
      [],
      "not-yet",
      "No point from carers, lived experience, professionals or the third sector in the last 3 meetings.",
    ],
    [
      "all were heard in the only one",
      [meeting()],
      groups.map((group) => from(group, "meeting")),
      "met",
      "Every group was heard in the last meeting.",
    ],
  ]);

  asRuled("6.3", () => ({ framework: frameworkWithoutGroups }), [
    ["the framework names no groups", "not-applicable", "This framework names no groups."],
  ]);
});

describe("6.4 every point has an answer with a reason within 30 days", () => {
  const said = (on: string, answeredOn: string | null = null, hasReason = true) =>
    voice({ capturedOn: on, answer: answeredOn === null ? null : { on: answeredOn, hasReason, takenUp: true } });

  asRuled<[VoiceFacts[]]>("6.4", (voices) => ({ voices }), [
    ["nothing was said", [], "not-yet", "No point is written down yet."],
    ["it was answered on day 30", [said("2026-09-01", "2026-10-01")], "met", "1 point has an answer with a reason."],
    [
      "it was answered on day 31",
      [said("2026-09-01", "2026-10-02")],
      "not-yet",
      "1 point had no answer with a reason within 30 days.",
    ],
    [
      "the answer has no reason",
      [said("2026-09-01", "2026-09-02", false)],
      "not-yet",
      "1 point had no answer with a reason within 30 days.",
    ],
    [
      "30 days are not over",
      [said("2026-10-24")],
      "not-yet",
      "No point has an answer with a reason yet. There is time until 23 November 2026.",
    ],
    [
      "30 days are not over for the second",
      [said("2026-09-01", "2026-09-02"), said("2026-10-24")],
      "met",
      "1 point has an answer with a reason.",
    ],
    [
      "30 days are over for the second",
      [said("2026-09-01", "2026-09-02"), said("2026-10-23")],
      "partly",
      "1 point had no answer with a reason within 30 days.",
    ],
  ]);

  test("an answer that came late is not asked for again", () => {
    expect(askRule("6.4", { voices: [said("2026-09-01", "2026-10-02")] }).mend).toBeNull();
  });
});

describe("6.5 people can also speak outside meetings", () => {
  asRuled<[VoiceFacts[]]>("6.5", (voices) => ({ voices }), [
    ["nothing was said", [], "not-yet", "No point is written down yet."],
    ["all was said in meetings", [voice()], "not-yet", "0 points came from outside a meeting."],
    [
      "one point came from outside",
      [voice(), voice({ meetingId: null })],
      "met",
      "1 point came from outside a meeting.",
    ],
  ]);
});
