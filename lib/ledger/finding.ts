/**
 * What verification can find. "edited": a record, a revision, an entry, a framework version or a kept file is not what it was.
 * "broken": an entry or a checkpoint was removed, inserted or moved. "truncated": something ends before what a signed
 * checkpoint saw. "unrecorded": something is there that no entry speaks of. "forged": a checkpoint was not signed with
 * this installation's key.
 */
type FindingKind = "edited" | "broken" | "truncated" | "unrecorded" | "forged";

export type Finding = {
  kind: FindingKind;
  /** "project 0192… entry 7", or the recorded thing. */
  where: string;
  what: string;
};
