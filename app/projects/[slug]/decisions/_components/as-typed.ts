import type { Day } from "@/lib/calendar/days";
import type { Decision } from "@/lib/decisions/queries";
import type { Choices } from "./choices";

const ticked = (isTicked: boolean): string => (isTicked ? "on" : "");

/** Voices and aims as their boxes send them. */
export const tickedVoices = (numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [`voice${number}`, String(number)]));

const tickedAims = (aims: Choices["aims"], chosen: Decision["aims"]) =>
  Object.fromEntries(
    aims.flatMap(({ id }, place) => (chosen.some((aim) => aim.id === id) ? [[`aim${place + 1}`, id]] : [])),
  );

/** A decision as its form has it, to be put right. */
export function asTyped(decision: Decision, aims: Choices["aims"]) {
  const { stances, votes, dissent, conflicts, meeting, proposedBy, reviewOn } = decision;
  return {
    ...matterOf(decision, aims),
    ...{ decidedOn: decision.decidedOn, method: decision.method, delegatedTo: decision.delegatedTo },
    options: decision.options.map((option) => ({ ...option, chosen: ticked(option.chosen) })),
    decided: decision.decided,
    because: decision.because,
    meeting: meeting ? String(meeting.number) : "",
    proposedBy: proposedBy ? String(proposedBy.number) : "",
    votes: votes ?? {},
    stances: Object.fromEntries(
      stances.map(({ number, stance }) => [`seat${number}`, stance === "absent" ? "" : stance]),
    ),
    // Whoever was not there gives no reason in this form; what they said of it themselves stays with them.
    reasons: Object.fromEntries(
      stances.map(({ number, stance, reason }) => [`seat${number}`, stance === "absent" ? "" : reason]),
    ),
    dissent: dissent ?? "",
    dissentNone: ticked(dissent === null),
    conflicts: conflicts ?? "",
    conflictsNone: ticked(conflicts === null),
    reviewOn: reviewOn ?? "",
  };
}

/** The same for a new look: what it is about stays, and everyone is asked again. */
export function toDecideAnew(decision: Decision, aims: Choices["aims"], today: Day) {
  return {
    ...matterOf(decision, aims),
    decidedOn: today,
    options: decision.options.map(({ text, note }) => ({ text, note, chosen: "" })),
  };
}

/** What it is about, and what it stands on. */
function matterOf({ title, kind, context, addresses, voices, aims: chosen }: Decision, aims: Choices["aims"]) {
  return { title, kind, context, addresses, voices: tickedVoices(voices), aims: tickedAims(aims, chosen) };
}
