import type { AnswerNumber, Feeling, HelpedBy, PulseEvery } from "./schema";

/** One statement for each principle, in our own plain words. Their names are the framework's. */
const statements: Record<string, string> = {
  collaboration: "We work on this together, from beginning to end.",
  "strengths-based": "What I am good at, and what I have lived through, is used here.",
  "solution-focused": "We look for what could work, and try it.",
  "power-sharing": "I have as much say as anyone else when we decide.",
  "equal-reciprocal": "I am treated as an equal here: I give, and I get something back.",
};

/** What is asked about a principle; one that a framework brought anew is asked about by its name. */
export function statementFor({ id, name }: { id: string; name: string }): string {
  return Object.hasOwn(statements, id) ? (statements[id] ?? name) : `I can feel this in our work: ${name}.`;
}

export const answerWords: Record<AnswerNumber, string> = {
  1: "Not at all",
  2: "A little",
  3: "Partly",
  4: "Mostly",
  5: "Very much",
};

export const feelingWords: Record<Feeling, string> = {
  "mostly-yes": "Mostly yes",
  mixed: "Mixed",
  "mostly-not": "Mostly not",
};

export const everyWords: Record<PulseEvery, string> = {
  never: "Not by itself",
  month: "Every month",
  quarter: "Every three months",
};

export const helpedByWords: Record<HelpedBy, string> = {
  paper: "They filled it in on paper",
  phone: "They told me on the phone",
};
