import { closedWords, whoCan } from "@/app/_shell/who-can";
import type { Meeting } from "@/lib/meetings/queries";
import { type MeetingVerb, whyNotNow } from "@/lib/meetings/rules";
import type { Verb } from "@/lib/policy/policy";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";

/** Why the viewer cannot do this to any meeting here now; null when they can. */
export function whyNotHere(view: ProjectView, verb: Verb): string | null {
  if (view.stage === "closed") return closedWords;
  return mayNow(view, verb) ? null : whoCan(verb === "meeting.correct" ? "table" : "hosts", view.seats);
}

/** Why the viewer cannot do this to the meeting now; null when they can. */
export function whyNot(view: ProjectView, verb: MeetingVerb, meeting: Meeting, now = new Date()): string | null {
  return whyNotHere(view, verb) ?? whyNotNow(verb, meeting, { now, timeZone: view.network.timeZone });
}
