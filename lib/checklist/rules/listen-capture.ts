import { addDays, addWorkingDays, type Day } from "@/lib/calendar/days";
import { answerFor, result } from "@/lib/checklist/rules/result";
import { withinTime } from "@/lib/checklist/rules/within-time";
import { inSentence } from "@/lib/checklist/seats";
import type { Facts, MeetingFacts, Rule, RuleResult } from "@/lib/checklist/types";
import { count, listWithOr } from "@/lib/checklist/words";

const area = "listen-capture";
export const listenCapture: Rule[] = [
  {
    id: "6.1",
    key: "outputs-captured",
    area,
    kind: "essential",
    title: "What was said at each meeting is written down soon",
    step: "Write down what was said at each meeting",
    statements: ["s05", "s10"],
    evaluate: outputsCaptured,
  },
  {
    id: "6.2",
    key: "attendance-recorded",
    area,
    kind: "essential",
    title: "We know who was at each meeting",
    step: "Record who was at each meeting",
    statements: ["s14"],
    evaluate: attendanceRecorded,
  },
  {
    id: "6.3",
    key: "every-voice",
    area,
    kind: "essential",
    title: "Every group was heard lately",
    step: "Make room for the groups that were not heard lately",
    statements: ["s05"],
    evaluate: everyVoice,
  },
  {
    id: "6.4",
    key: "loop-closed",
    area,
    kind: "essential",
    title: "Everyone hears what happened to what they said",
    step: "Answer what people said, with a reason",
    statements: ["s05"],
    evaluate: loopClosed,
  },
  {
    id: "6.5",
    key: "other-ways-to-speak",
    area,
    kind: "good-practice",
    title: "People can also speak outside meetings",
    step: "Offer a way to speak outside meetings",
    statements: ["s05"],
    evaluate: otherWaysToSpeak,
  },
  {
    id: "6.6",
    key: "checked-back",
    area,
    kind: "good-practice",
    title: "People could correct the notes of each meeting",
    step: "Offer the notes of each meeting back for correction",
    statements: ["s05"],
    evaluate: checkedBack,
  },
];

/** A meeting whose working days are not over yet fails nothing, and is no evidence on its own. */
function outputsCaptured({ meetings, voices, framework }: Facts, today: Day): RuleResult {
  const held = heldMeetings(meetings);
  if (held.length === 0) return noMeetingYet(meetings);
  const days = framework.thresholds.captureWithinWorkingDays;
  const outstanding = held.flatMap((meeting) => {
    const until = addWorkingDays(meeting.on, days);
    const captured = voices.filter((voice) => voice.meetingId === meeting.id).map((voice) => voice.capturedOn);
    if (captured.length === 0) return [until];
    return captured.some((day) => day <= until) ? [] : [null];
  });
  const someIsMissing = held.some((meeting) => !voices.some((voice) => voice.meetingId === meeting.id));
  return withinTime({
    good: held.length - outstanding.length,
    outstanding,
    records: held.length,
    today,
    allGood: `Points were written down in time after ${count(held.length - outstanding.length, "meeting", "meetings")}.`,
    late: (number) => `${count(number, "meeting", "meetings")} had no point written down within ${days} working days.`,
    nothingYet: (until) => `No point of a meeting is written down yet. There is time until ${until}.`,
    mend: someIsMissing ? { path: "meetings", label: "Write down what was said" } : null,
  });
}

function attendanceRecorded({ meetings }: Facts): RuleResult {
  const held = heldMeetings(meetings);
  if (held.length === 0) return noMeetingYet(meetings);
  const recorded = held.filter((meeting) => meeting.attendanceRecorded).length;
  const reason = `It is recorded who was there for ${recorded} of ${count(held.length, "meeting", "meetings")}.`;
  const mend = { path: "meetings", label: "Write down who was there" };
  return result(answerFor(recorded, held.length), { reason, records: held.length, mend });
}

/** Until three meetings were held, the ones that were held are looked at. */
function everyVoice({ meetings, voices, framework }: Facts): RuleResult {
  const { groups, thresholds } = framework;
  if (groups.length === 0) return result("not-applicable", { reason: "This framework names no groups.", records: 0 });
  const held = heldMeetings(meetings);
  if (held.length === 0) return noMeetingYet(meetings);
  const latestFirst = held.toSorted((one, other) => other.on.localeCompare(one.on) || other.id.localeCompare(one.id));
  const last = new Set(latestFirst.slice(0, thresholds.everyVoiceInMeetings).map((meeting) => meeting.id));
  const points = voices.filter((voice) => voice.meetingId !== null && last.has(voice.meetingId));
  const unheard = groups.filter((group) => !points.some((point) => point.group === group.key));
  const which = last.size === 1 ? "the last meeting" : `the last ${last.size} meetings`;
  const reason =
    unheard.length === 0
      ? `Every group was heard in ${which}.`
      : `No point from ${listWithOr(inSentence(unheard))} in ${which}.`;
  const mend = { path: "meetings", label: "Write down what they said" };
  return result(answerFor(groups.length - unheard.length, groups.length), { reason, records: points.length, mend });
}

/** A point that still has time to be answered fails nothing, and is no evidence on its own. */
function loopClosed({ voices, framework }: Facts, today: Day): RuleResult {
  if (voices.length === 0) return result("not-yet", { reason: "No point is written down yet.", records: 0 });
  const days = framework.thresholds.answerWithinDays;
  const outstanding = voices.flatMap(({ capturedOn, answer }) => {
    const until = addDays(capturedOn, days);
    if (answer === null || (!answer.hasReason && answer.on <= until)) return [until];
    return answer.on <= until ? [] : [null];
  });
  const answered = voices.length - outstanding.length;
  const someWaits = voices.some(({ answer }) => answer === null);
  return withinTime({
    good: answered,
    outstanding,
    records: voices.length,
    today,
    allGood: `${count(answered, "point has", "points have")} an answer with a reason.`,
    late: (number) => `${count(number, "point", "points")} had no answer with a reason within ${days} days.`,
    nothingYet: (until) => `No point has an answer with a reason yet. There is time until ${until}.`,
    mend: someWaits ? { path: "voices?state=waiting", label: "Answer what was said" } : null,
  });
}

function otherWaysToSpeak({ voices, framework }: Facts): RuleResult {
  const outside = voices.filter((voice) => voice.meetingId === null).length;
  const mend = { path: "voices/new", label: "Say something outside a meeting" };
  if (voices.length === 0) return result("not-yet", { reason: "No point is written down yet.", records: 0, mend });
  const reason = `${count(outside, "point", "points")} came from outside a meeting.`;
  const wanted = framework.thresholds.voicesFromOutsideMeetings;
  return result(answerFor(Math.min(outside, wanted), wanted), { reason, records: voices.length, mend });
}

function checkedBack({ meetings }: Facts): RuleResult {
  const held = heldMeetings(meetings);
  if (held.length === 0) return noMeetingYet(meetings);
  const offered = held.filter((meeting) => meeting.notesOfferedBack).length;
  const reason = `The notes of ${offered} of ${count(held.length, "meeting", "meetings")} were offered back for correction.`;
  const mend = { path: "meetings", label: "Offer the notes back" };
  return result(answerFor(offered, held.length), { reason, records: held.length, mend });
}

function heldMeetings(meetings: MeetingFacts[]): MeetingFacts[] {
  return meetings.filter((meeting) => meeting.held);
}

function noMeetingYet(meetings: MeetingFacts[]): RuleResult {
  const mend =
    meetings.length === 0
      ? { path: "meetings/new", label: "Plan a meeting" }
      : { path: "meetings", label: "Say who was there once it was held" };
  return result("not-yet", { reason: "No meeting was held yet.", records: 0, mend });
}
