import { type Day, dayInWords } from "@/lib/calendar/days";
import { type RegisterLine, type RegisterState, stateOf } from "@/lib/decisions/register";
import { kindWords, methodWords } from "@/lib/decisions/words";
import { stateWords } from "./register-words";

/** A decision in the words that its row shows. */
export type RegisterRow = {
  number: number;
  href: string;
  title: string;
  about: string;
  madeWithout: string[];
  decidedOn: string;
  method: string;
  meeting: { href: string; title: string } | null;
  lookAgain: string;
  state: RegisterState;
  stateInWords: string;
  hasDissent: boolean;
};

export function rowOf(line: RegisterLine, project: string, today: Day): RegisterRow {
  const { number, title, kind, madeWithout, decidedOn, method, meeting, hasDissent } = line;
  const state = stateOf(line, today);
  return {
    ...{ number, title, madeWithout, state, hasDissent },
    href: `${project}/decisions/${number}`,
    about: aboutOf(line),
    decidedOn: dayInWords(decidedOn),
    method: methodWords[method],
    meeting: meeting && { href: `${project}/meetings/${meeting.number}`, title: meeting.title },
    lookAgain: lookAgainOf(line),
    stateInWords: state === "superseded" ? `Decision ${line.supersededBy} took its place` : stateWords[state],
  };

  function aboutOf({ supersedes }: RegisterLine): string {
    const parts = [
      kind !== "other" && kindWords[kind],
      supersedes !== null && `Takes the place of decision ${supersedes}`,
    ];
    return parts.filter(Boolean).join(". ");
  }
}

function lookAgainOf({ reviewOn, lookedAgainOn }: RegisterLine): string {
  if (lookedAgainOn !== null) return `Done on ${dayInWords(lookedAgainOn)}`;
  return reviewOn === null ? "No day is set" : dayInWords(reviewOn);
}
