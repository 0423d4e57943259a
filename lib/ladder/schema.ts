export const ways = ["consultation", "co-production", "blend"] as const;
export type Way = (typeof ways)[number];

/** How the brief could be met each way, and which it is to be, with the reason. */
export type Approach = { how: Record<Way, string>; chosen: Way | null; because: string };
