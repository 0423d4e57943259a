/** Never "lead": whoever writes in an answer for someone knows it. */
export const helpedBys = ["paper", "phone"] as const;
export type HelpedBy = (typeof helpedBys)[number];

export const pulseEverys = ["never", "month", "quarter"] as const;
export type PulseEvery = (typeof pulseEverys)[number];

/** Where the middle answer lies: wide enough that one more answer never tells what that answer was. */
export const feelings = ["mostly-yes", "mixed", "mostly-not"] as const;
export type Feeling = (typeof feelings)[number];

/** By the key of the principle. */
export type PulseResults = Record<string, Feeling>;
