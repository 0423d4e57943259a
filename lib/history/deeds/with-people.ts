import type { SystemVerb } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";
import { type Deed, ownOr, type Words } from "./deed";

/** Seats, invitations, signatures and whatever else is between people. */
export const deedsWithPeople = {
  "member.add": ({ about }) => `gave ${about} a seat`,
  "member.correct": ownOr("corrected their own seat", (about) => `corrected the seat of ${about}`),
  "member.change-role": ownOr("changed their own role", (about) => `changed the role of ${about}`),
  "member.describe": ownOr(
    "said what they bring, need and hope for",
    (about) => `wrote down what ${about} said about taking part`,
  ),
  "member.pause": ownOr("took a break", (about) => `recorded a break for ${about}`),
  "member.return": ownOr("came back from a break", (about) => `recorded that ${about} came back from a break`),
  "member.leave": ownOr("left the table", (about) => `recorded that ${about} left the table`),
  "member.add-list": ({ about }) => `gave ${about} a seat from a list`,
  "gap.add": "named something that is missing at the table",
  "gap.plan": "said who looks for what is missing, and by when",
  "gap.fill": "recorded that a gap at the table is filled",
  "route.add": "wrote down a way in which people were asked to join",
  "route.record-answers": "recorded who came by a way of asking",
  // Neither to whom nor what: that is between them, the lead and the facilitators.
  "promise.make": "wrote down a promise to someone at the table",
  "promise.keep": "recorded that a promise was kept",
  "invitation.send": ({ about }) => `invited ${about}`,
  "invitation.send-again": ({ about }) => `invited ${about} again`,
  "invitation.revoke": ({ about }) => `took back the invitation of ${about}`,
  "invitation.accept": "accepted an invitation",
  "invitation.decline": "said “No, thank you” to an invitation",
  "statement.answer": askedToTalk,
  "statement.sign": signedTheStatements,
  "statement.withdraw": "withdrew their signature",
  "statement.confirm": "confirmed what a helper had written down for them",
  "statement.print": ({ about }) => `printed the statements for ${about}`,
  "statement.assist": helpedToSign,
  "statement.withdraw-for": ({ about }) => `recorded that ${about} withdrew their signature`,
  "talk.answer": "answered someone who wanted to talk first",
  "reminder.stop": "stopped reminders",
  "calendar.renew": "changed the address of their calendar",
  "training.record": trainingRecorded,
  "support.name": ({ before }) => `${before ? "changed" : "named"} whom to turn to for support`,
} satisfies Partial<Record<Verb | SystemVerb, Words>>;

function askedToTalk({ before, after }: Deed): string {
  if (after?.settled_at) return "needs no talk about a statement any more";
  return before ? "wrote more about what they want to talk about first" : "asked to talk about a statement first";
}

function signedTheStatements({ after }: Deed): string {
  if (after?.replaced_at) return "signed again: the earlier signature does not count any more";
  return "signed the statements of accountability";
}

function helpedToSign({ about, after }: Deed): string {
  if (after?.replaced_at) return `wrote a new signature of ${about} down: the earlier one does not count any more`;
  return `helped ${about} to sign the statements of accountability`;
}

function trainingRecorded({ isOwn, about, before, after }: Deed): string {
  const whose = isOwn ? "their own training" : `training of ${about}`;
  if (after?.what === "") return `took back what was recorded of ${whose}`;
  return before ? `corrected what was recorded of ${whose}` : `recorded ${whose}`;
}
