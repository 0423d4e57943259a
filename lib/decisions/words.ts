import type { Votes } from "./schema";

// Apart from the schema, so that forms in the browser do not carry the whole of zod along.

export const decisionKinds = ["agree-brief", "adopt-agreement", "change-scope", "other"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const methods = ["consent", "consensus", "vote", "delegated"] as const;
export type Method = (typeof methods)[number];

export const stances = ["agree", "stand-aside", "object", "no-answer", "absent"] as const;
export type Stance = (typeof stances)[number];

/** What someone can say of themselves: whoever gives an answer has answered. */
export const ownStances = ["agree", "stand-aside", "object", "absent"] as const satisfies readonly Stance[];

export const waysToSupersede = ["correction", "new-look"] as const;
export type Superseding = (typeof waysToSupersede)[number];

/** How many rows a form takes, and how many there are to begin with. */
export const mostOptions = 12;
export const mostAddresses = 12;

export const kindWords: Record<DecisionKind, string> = {
  "agree-brief": "Agree the brief",
  "adopt-agreement": "Adopt the group agreement",
  "change-scope": "Change the scope",
  other: "Something else",
};

export const methodWords: Record<Method, string> = {
  consent: "By consent",
  consensus: "By consensus",
  vote: "By vote",
  delegated: "By someone we asked to decide",
};

export const methodHints: Record<Method, string> = {
  consent: "Nobody had a reason against it that we could not work in.",
  consensus: "Everyone agreed.",
  vote: "We counted who was for it and who was against it.",
  delegated: "We left it to someone, and they decided.",
};

export const stanceWords: Record<Stance, string> = {
  agree: "Agreed",
  "stand-aside": "Can live with it",
  object: "Disagreed",
  "no-answer": "Asked, did not answer",
  absent: "Not there",
};

export const stanceHints: Record<(typeof ownStances)[number], string> = {
  agree: "I agree with it.",
  "stand-aside": "It is not my choice. I can live with it.",
  object: "I am against it. Say why below.",
  absent: "I was not there, and nobody asked me.",
};

export const supersedingWords: Record<Superseding, string> = {
  correction: "Correction",
  "new-look": "New look",
};

/** "12 for, 3 against, 1 did not vote either way" */
export function votesInWords({ for: yes, against, abstained }: Votes): string {
  return `${yes} for, ${against} against, ${abstained} did not vote either way`;
}
