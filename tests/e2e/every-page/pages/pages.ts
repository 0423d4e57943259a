/** Each page's address, and what its one heading says. */
export type Pages = [path: string, heading: string | RegExp][];

export const project = "/projects/support-programme-for-people-affected-by-eating-disorders";

/** Stands in a path for the audit that is open, whose address nobody knows before. */
export const openAudit = "{open}";
