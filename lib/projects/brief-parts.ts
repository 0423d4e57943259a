// Apart from the schema, so that forms in the browser do not carry the whole of zod along.

export const flexibilities = ["fixed", "open"] as const;
export type Flexibility = (typeof flexibilities)[number];

export const constraintKinds = ["money", "time", "fixed-point"] as const;
export type ConstraintKind = (typeof constraintKinds)[number];

/** How many rows of one kind a form takes. */
export const mostRows = 30;
