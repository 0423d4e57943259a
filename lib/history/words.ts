import type { SystemVerb } from "@/lib/ledger/record";
import type { RecordedKind } from "@/lib/ledger/recorded-things";
import type { Verb } from "@/lib/policy/policy";

type Snapshot = Record<string, unknown> | null;

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

type Words = string | ((deed: Deed) => string);

/** What a person did, to follow their name. */
const deeds: Record<Verb | SystemVerb, Words> = {
  "project.start": "started the project",
  "project.change-stage": stageChanged,
  "brief.write": "wrote the brief",
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
  "meeting.plan": "planned a meeting",
  "meeting.change": "changed the plan of a meeting",
  "meeting.send": "sent the papers of a meeting to everyone",
  "meeting.call-off": "called a meeting off",
  "meeting.hold": "recorded who was at a meeting",
  "meeting.write-notes": "wrote the notes of a meeting",
  "meeting.close": "offered the notes of a meeting back for correction",
  "meeting.correct": "said what was otherwise than the notes have it",
  "voice.capture": "wrote down what was said in a meeting",
  "voice.give": "said something outside a meeting",
  "voice.pass-on": "passed on what they were told",
  "voice.correct": "put right what was written down of what someone said",
  "voice.answer": "answered what someone said",
  "voice.release": "took out what was given without a name",
  "decision.record": ({ after }) => `wrote down ${decisionIn(after)}`,
  "decision.supersede": supersededDecision,
  "decision.date-review": ({ after }) => `set a day to look again at ${decisionIn(after)}`,
  "decision.look-again": ({ after }) => `recorded that the group looked again at ${decisionIn(after)}`,
  "decision.set-aside": ({ after }) => `recorded that ${decisionIn(after)} was set aside from outside`,
  "decision.reply": ({ after }) => `wrote down what the group says to ${decisionIn(after)} being set aside`,
  "stance.give": ({ decision = "a decision" }) => `said how they stand to ${decision}`,
  "stance.object-unnamed": "objected to a decision",
  "agreement.write": "wrote the group agreement",
  "agreement.review": "recorded that the group looked at its agreement again",
  "reflection.add": "wrote down what people saw when they looked back",
  "reflection.change": "added to a look back, or put it right",
  "ending.write": "wrote down how the work ended",
  "engagement.add": "wrote down something done with people",
  "engagement.change": "put right something done with people",
  "engagement.take-back": "took back something that was written down by mistake",
  "approach.write": "planned how the brief could be met",
  "ladder.claim": "said on which rung the project stands",
  "ladder.ask": "asked everyone how it feels",
  "ladder.answer": "said how it feels",
  "ladder.close-round": "closed the question how it feels",
  "ladder.round-over": "closed the question how it feels, as its last day was over",
  "pulse.plan": "said how often a pulse opens by itself",
  "pulse.open": "asked everyone for a pulse",
  "pulse.open-by-plan": "asked everyone for a pulse, as it was planned",
  "pulse.answer": "answered the pulse",
  "pulse.answer-for": ({ about }) => `put into the box what ${about} answered to the pulse`,
  "pulse.close": "closed the pulse",
  "pulse.round-over": "closed the pulse, as its last day was over",
  "priority.say": "said what matters to them in this work",
  "priority.say-for": ({ about }) => `wrote down what matters to ${about} in this work`,
  "priority.change": "said in other words what matters to them",
  "priority.change-for": ({ about }) => `wrote down in other words what matters to ${about}`,
  "priority.take-back": "took back what mattered to them",
  "priority.take-back-for": ({ about }) => `took back, for ${about}, what mattered to them`,
  "priority.view": "said how a priority of someone else sits with them",
  "priority.view-for": ({ about }) => `wrote down how a priority of someone else sits with ${about}`,
  "outcome.add": "wrote down an outcome",
  "outcome.change": "changed an outcome",
  "outcome.drop": "recorded that an outcome is not followed any more",
  "indicator.add": "wrote down how an outcome is measured",
  "indicator.change": "changed how an outcome is measured",
  "reading.add": "wrote down what was measured",
  "reading.correct": "put right what was measured",
  "reading.take-back": "took back a reading that was written down by mistake",
  "story.tell": "wrote down a story of what changed",
  "story.take-back": "took back a story",
  "file.keep": "kept a file",
  "evidence.export": "made an evidence pack",
  "file.take-back": "took back a file",
  "action.add": "wrote down something to be done",
  "action.change": "changed something that is to be done",
  "action.finish": "finished something that was to be done",
  "action.drop": "recorded that something is not needed any more",
  "milestone.add": "set a milestone",
  "milestone.change": "changed a milestone",
  "milestone.reach": "recorded that a milestone was reached",
  "milestone.drop": "recorded that a milestone is not aimed for any more",
  "training.record": trainingRecorded,
  "support.name": ({ before }) => `${before ? "changed" : "named"} whom to turn to for support`,
  "audit.open": ({ after }) => `opened audit ${after?.number} of this project`,
  "audit.judge": ({ about }) => `wrote down a judgement on “${about}” in the audit`,
  "audit.raise-finding": ({ after, about }) => `raised finding ${after?.number} on “${about}” in the audit`,
  "audit.change-finding": ({ after }) => `said finding ${after?.number} of the audit in other words`,
  "audit.look": lookedAtFinding,
  "audit.close-finding": ({ after }) => `closed finding ${after?.number} of the audit`,
  "audit.close": ({ after }) => `closed audit ${after?.number}`,
  "finding.reply": ({ after }) => repliedToFinding(after),
  "finding.reply-for": ({ about, after }) => `wrote down that ${about} ${repliedToFinding(after)}`,
  "area.note": ({ about }) => `wrote the notes of “${about}”`,
  "area.confirm": ({ about, after }) =>
    `said that “${about}” is ${after?.answer === "in-place" ? "in place" : "not in place yet"}`,
  "network.found": "founded the network",
  "network.describe": "described the network",
  "network.invite": "invited someone to the network",
  "network.invite-again": "invited someone to the network again",
  "network.revoke-invitation": "took back an invitation to the network",
  "network.accept-invitation": "joined the network",
  "network.decline-invitation": "said no, thank you, to an invitation",
  "network.change-role": "changed someone’s part in the network",
  "network.send-mail-again": "had a mail sent again",
  "network.draw-sample": "drew a sample of projects to audit",
  "network.save-view": "saved a view of the projects",
  "network.forget-view": "removed a view of the projects",
  "network.look": "looked at what changed",
  "network.stop-letter": "stopped their weekly letter, or asked for it again",
  "framework.publish": "published a new framework version",
  "framework.adopt": ({ before, after }) =>
    before?.material_hash === after?.material_hash
      ? "brought the project to the network’s newest framework version: its wording changed"
      : "brought the project to the network’s newest framework version: everyone is asked to sign again",
  "account.erase": erasedSomething,
  "member.erase-for": erasedSomething,
  "account.rename": "changed their name",
  "account.note": "wrote something for themself",
  "account.forget-notes": "deleted what they wrote for themself",
  "api-token.make": "made a token for the API",
  "api-token.revoke": "revoked a token for the API",
};

/** One entry of a deed that made several. */
const parts: Partial<Record<`${Verb} ${RecordedKind}`, Words>> = {
  "project.start brief": "wrote the first brief",
  "member.add-list invitation": ({ about }) => `invited ${about} from a list`,
  "project.start invitation": ({ about }) => `invited ${about}`,
  "invitation.accept member": ({ before }) => (before ? "signs in alone from now on" : "took a seat at the table"),
  "project.start member": ownOr("took the lead’s seat", (about) => `gave ${about} a seat from the start`),
  "brief.write project": "changed the title",
  "decision.record stance": stanceWrittenDown,
  "decision.supersede stance": stanceWrittenDown,
  "decision.record brief": "agreed the brief by that decision",
  "decision.supersede brief": "agreed the brief by that decision",
  "decision.record group-agreement": "adopted the group agreement by that decision",
  "decision.supersede group-agreement": "adopted the group agreement by that decision",
  "statement.assist talk": ({ about, after }) =>
    after?.settled_at
      ? `wrote down that ${about} needs no talk about a statement any more`
      : `wrote down that ${about} wants to talk about a statement first`,
  "account.erase member": "left, and asked to be erased: their name and their own words are gone",
  "member.erase-for member": "erased someone who asked for it: their name and their own words are gone",
  "statement.assist evidence-file": "kept the page that was filled in, beside the signature",
};

/** What can still be said of a deed of which nothing is kept. */
const whenErased: Record<string, string> = {
  "area.confirm": "gave their word on an area",
  "training.record": "recorded training, or put right what was recorded of it",
  "support.name": "said whom to turn to for support",
  "invitation.accept": "accepted an invitation",
  "project.start": "gave someone a seat from the start, or invited them",
};

/** What someone did, to follow their name: "Marie Renouf recorded a break for Pat Hamon". */
export function deedInWords(deed: Deed): string {
  const known = parts[`${deed.verb} ${deed.kind}` as keyof typeof parts] ?? deeds[deed.verb as Verb] ?? deed.verb;
  const words = (deed.isErased && whenErased[deed.verb]) || known;
  return typeof words === "string" ? words : words(deed);
}

/** Beside the seat, each thing of theirs has an entry of its own. */
function erasedSomething({ kind }: Deed): string {
  return `erased what ${erasedOf[kind as RecordedKind] ?? "was kept of a person"}`;
}

const erasedOf: Partial<Record<RecordedKind, string>> = {
  invitation: "an invitation said of the person",
  promise: "had been promised to the person",
  signature: "the person had signed; that they signed stays",
  talk: "the person wanted to talk about",
  "evidence-file": "was in a file of theirs",
  "note-correction": "the person had said about the notes of a meeting",
  voice: "the person had said",
  stance: "the person had said about a decision; how they stood stays",
  priority: "mattered to the person",
  "priority-view": "the person had said about a priority of someone else",
  training: "the person had learnt for holding meetings",
  "support-contact": "named the person as the one to turn to",
  "area-confirmation": "the person had written beside their word on an area",
};

function ownOr(own: string, other: (about: string) => string): Words {
  return ({ isOwn, about }) => (isOwn ? own : other(about));
}

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

/** "decision 3, “We agree the brief”" */
function decisionIn(snapshot: Snapshot): string {
  return `decision ${snapshot?.number}, “${snapshot?.title}”`;
}

function supersededDecision({ after }: Deed): string {
  const what = after?.supersedes_as === "correction" ? "a correction of" : "a new look at";
  return `wrote down ${decisionIn(after)}: ${what} an earlier one`;
}

function stanceWrittenDown({ isOwn, about, decision = "a decision" }: Deed): string {
  return `wrote down how ${isOwn ? "they" : about} stood to ${decision}`;
}

function lookedAtFinding({ after }: Deed): string {
  if (after?.result === "answer") return "answered the table on a finding of the audit";
  return `looked again at a finding of the audit: ${after?.result === "effective" ? "it works" : "not yet"}`;
}

function repliedToFinding(after: Snapshot): string {
  if (after?.said_as === "dispute") return "sees a finding of the audit differently";
  if (after?.said_as === "done") return "showed what was done about a finding of the audit";
  return after?.said_as === "settled" ? "says that a finding is settled for them" : "answered a finding of the audit";
}

function stageChanged({ before, after }: Deed): string {
  if (after?.stage === "paused") return "paused the project";
  if (after?.stage === "closed") return "closed the project";
  if (before?.stage === "paused") return "ended the project’s break";
  if (before?.stage === "closed") return "reopened the project";
  return "began the work together";
}
