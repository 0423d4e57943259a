/** A way that was open, what spoke for and against it, and whether it was taken. */
export type DecisionOption = { text: string; note: string; chosen: boolean };

export type Votes = { for: number; against: number; abstained: number };

/** Something to read on the web: its name, and where it is. */
export type Address = { text: string; link: string };

export const decisionKinds = ["agree-brief", "adopt-agreement", "change-scope", "other"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const methods = ["consent", "consensus", "vote", "delegated"] as const;
export type Method = (typeof methods)[number];

export const stances = ["agree", "stand-aside", "object", "no-answer", "absent"] as const;
export type Stance = (typeof stances)[number];
