import type { SystemVerb } from "@/lib/ledger/record";
import type { Verb } from "@/lib/policy/policy";
import { type Deed, decisionIn, type Words } from "./deed";

/** What a table plans, says, decides, does and keeps. */
export const deedsOfTheWork = {
  "project.start": "started the project",
  "project.change-stage": stageChanged,
  "brief.write": "wrote the brief",
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
} satisfies Partial<Record<Verb | SystemVerb, Words>>;

function supersededDecision({ after }: Deed): string {
  const what = after?.supersedes_as === "correction" ? "a correction of" : "a new look at";
  return `wrote down ${decisionIn(after)}: ${what} an earlier one`;
}

function stageChanged({ before, after }: Deed): string {
  if (after?.stage === "paused") return "paused the project";
  if (after?.stage === "closed") return "closed the project";
  if (before?.stage === "paused") return "ended the project’s break";
  if (before?.stage === "closed") return "reopened the project";
  return "began the work together";
}
