import { printStatements } from "@/lib/paper/print-statements";
import { stopReminders } from "@/lib/reminders/stop-reminders";
import { answerStatement } from "@/lib/statements/answer-statement";
import { answerTalk } from "@/lib/statements/answer-talk";
import { assistSignature } from "@/lib/statements/assist-signature";
import { confirmAssisted } from "@/lib/statements/confirm-assisted";
import { signStatements } from "@/lib/statements/sign-statements";
import { withdrawFor } from "@/lib/statements/withdraw-for";
import { withdrawSignature } from "@/lib/statements/withdraw-signature";
import { asWrittenDown, printed, seatWithoutEmail, signFor } from "@/tests/support/assisting";
import { now } from "@/tests/support/network";
import { aFile, aPdf } from "@/tests/support/pictures";
import { anAnswer, answerAll, answerAndSign, aSignature } from "@/tests/support/signing";
import { type CommandVerb, type Deed, seatOfMember } from "./deed";

const seatOfNewcomer = 5;

/** What can be done about the statements, done rightly. */
export const commandsOnStatements = {
  "statement.answer": {
    attempt: async (actor, { slug, member }) =>
      answerStatement(actor, slug, seatOfMember, await anAnswer(member, slug, { answer: "talk", note: "Why?" }), now),
    records: ["project talk"],
    isTheMembersAlone: true,
  },
  "statement.sign": {
    prepare: ({ slug, member }) => answerAll(member, slug, { seat: seatOfMember, now }),
    attempt: async (actor, { slug, member }) =>
      signStatements(actor, slug, seatOfMember, await aSignature(member, slug), now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.withdraw": {
    prepare: ({ slug, member }) => answerAndSign(member, slug, { seat: seatOfMember, now }),
    attempt: (actor, { slug }) => withdrawSignature(actor, slug, seatOfMember, { signature: 1, reason: "Tired." }, now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.confirm": {
    prepare: (project) => signFor(project),
    attempt: (actor, { slug }) => confirmAssisted(actor, slug, seatOfMember, { signature: 1 }, now),
    records: ["project signature"],
    isTheMembersAlone: true,
  },
  "statement.print": {
    attempt: (actor, { slug }) => printStatements(actor, slug, seatOfMember, printed, now),
    records: ["project paper-pack"],
  },
  "statement.assist": {
    attempt: async (actor, project) => {
      const sent = { ...(await asWrittenDown(project, { talk: ["s02"] })), file: aFile(aPdf, "scan.pdf") };
      return assistSignature(actor, project.slug, seatOfMember, sent, now);
    },
    records: ["project signature", "project talk", "project evidence-file"],
    isWrittenDownFor: seatOfMember,
  },
  "statement.withdraw-for": {
    prepare: async (project) => signFor(project, { seat: await seatWithoutEmail(project) }),
    attempt: (actor, { slug }) => withdrawFor(actor, slug, seatOfNewcomer, { signature: 1, how: "On the phone" }, now),
    records: ["project signature"],
    isWrittenDownFor: seatOfNewcomer,
  },
  "talk.answer": {
    prepare: async ({ slug, member }) =>
      answerStatement(member, slug, seatOfMember, await anAnswer(member, slug, { answer: "talk" }), now),
    attempt: (actor, { slug }) => answerTalk(actor, slug, { talk: 1, version: 1, answer: "We met for tea." }, now),
    records: ["project talk"],
  },
  "reminder.stop": {
    attempt: (actor, { slug }) => stopReminders(actor, slug, seatOfMember, {}, now),
    records: [],
    isTheMembersAlone: true,
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
