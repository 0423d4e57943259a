export const betters = ["higher", "lower", "range"] as const;
export type Better = (typeof betters)[number];

export const howOftens = ["week", "month", "quarter", "half-year", "year", "once"] as const;
export type HowOften = (typeof howOftens)[number];

export const wents = ["well", "badly"] as const;
export type Went = (typeof wents)[number];

export type ReadingPart = { category: string; value: number };
