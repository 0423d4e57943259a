import type { MailJob } from "./mail-job";

const kinds: Record<MailJob["kind"], string> = {
  "sign-in-link": "A link to sign in",
  invitation: "An invitation to a project",
  "network-invitation": "An invitation to the network",
  receipt: "A receipt for signing",
  "sign-again": "A word that the statements have changed",
  reminder: "A reminder to sign",
  unsigned: "A word to a lead that someone has not signed yet",
  "talk-asked": "A word that someone would like to talk first",
  "talk-answered": "A word that there is an answer",
  "voice-answered": "A word that something said has an answer",
  "decision-made": "A word that a decision was made",
  audit: "A word about an audit to those at the table",
  "audit-answered": "A word that the table has answered an auditor",
  "how-it-feels": "A question how the work feels",
  pulse: "A pulse: how the work feels, in five statements",
  "pack-made": "A checkpoint that has seen an evidence pack",
  weekly: "The weekly letter",
  meeting: "The plan and papers of a meeting",
  "meeting-called-off": "A word that a meeting is called off",
  "meeting-notes": "A word that there are notes of a meeting to read",
};

/** A kind of mail, as a coordinator reads it. */
export function mailInWords(kind: MailJob["kind"]): string {
  return kinds[kind];
}
