import { z } from "zod";
import { numbered, orEmpty, SeatNumber } from "@/lib/people/schema";
import { Day, Version } from "@/lib/projects/schema";
import { paragraphs, saysSomething } from "@/lib/text";
import { FromVoice } from "@/lib/voices/schema";

const FromMeeting = orEmpty(numbered("Choose a meeting."));
const FromDecision = orEmpty(numbered("Choose a decision."));

const ActionNumber = numbered("Choose an action.");

/** An empty owner is nobody yet; an empty day is none yet. */
export const AddAction = z.object({
  what: paragraphs("this", 500).refine(saysSomething, "Say what is to be done."),
  owner: orEmpty(SeatNumber),
  dueOn: orEmpty(Day),
  voice: FromVoice,
  meeting: FromMeeting,
  decision: FromDecision,
});
export const ChangeAction = AddAction.omit({ voice: true, meeting: true, decision: true }).extend({
  action: ActionNumber,
  version: Version,
});
export const FinishAction = z.object({
  action: ActionNumber,
  doneOn: Day,
  note: paragraphs("the note", 1000).default(""),
});
export const DropAction = z.object({ action: ActionNumber });
