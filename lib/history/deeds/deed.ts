export type Snapshot = Record<string, unknown> | null;

/** What the words of a deed are made from. */
export type Deed = {
  verb: string;
  kind: string;
  /** Whom or what it was about: a person's name, an area. */
  about: string;
  /** True when the person did it to their own seat. */
  isOwn: boolean;
  before: Snapshot;
  after: Snapshot;
  /** What was kept of it is erased: then nothing is said that only it could tell. */
  isErased?: boolean;
  /** Of a stance: the decision that it is about, by its name. */
  decision?: string;
};

export type Words = string | ((deed: Deed) => string);

export function ownOr(own: string, other: (about: string) => string): Words {
  return ({ isOwn, about }) => (isOwn ? own : other(about));
}

/** "decision 3, “We agree the brief”" */
export function decisionIn(snapshot: Snapshot): string {
  return `decision ${snapshot?.number}, “${snapshot?.title}”`;
}
