/**
 * What verification can find. "edited": a record, a revision or an entry is not what it was. "broken": an entry was
 * removed, inserted or moved. "truncated": the tail is behind a signed checkpoint. "unrecorded": something is there that
 * no entry speaks of. "forged": a checkpoint was not signed with this installation's key.
 */
type FindingKind = "edited" | "broken" | "truncated" | "unrecorded" | "forged";

export type Finding = {
  kind: FindingKind;
  /** "project 0192… entry 7", or the recorded thing. */
  where: string;
  what: string;
};
