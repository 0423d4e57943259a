// Apart from the schema, so that forms in the browser do not carry the whole of zod along.

/** What a token may read: each of them one part of what its coordinator reads on pages. */
export const scopes = ["projects", "standings", "decisions", "outcomes", "findings"] as const;
export type Scope = (typeof scopes)[number];

export const scopeWords: Record<Scope, string> = {
  projects: "Projects",
  standings: "Standings",
  decisions: "Decisions",
  outcomes: "Outcomes",
  findings: "Findings",
};

export const scopeHints: Record<Scope, string> = {
  projects: "Which projects there are, who sits at each table, and the brief.",
  standings: "How each area stands, and every rule with its answer and the reason.",
  decisions: "What was decided and why, how everyone stood, and which group was missing.",
  outcomes: "What is meant to be different, how it is measured, and every reading.",
  findings: "What audits found, and what the table said to it.",
};

/** For how many days a token can be good. */
export const lifetimes = [30, 90, 365] as const;

/** What a token begins with, so that people and scanners know one when it is somewhere it should not be. */
export const tokenPrefix = "alongside_";

/** How many tokens one person can have that still work. */
export const mostTokens = 20;
