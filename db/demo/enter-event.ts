import { eraseAccount } from "@/lib/accounts/erase-account";
import { dayOf } from "@/lib/calendar/moments";
import { confirmArea } from "@/lib/checklist/confirm-area";
import { notesOf } from "@/lib/checklist/queries";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import type { Actor } from "@/lib/commands/actor";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { addGap } from "@/lib/people/add-gap";
import { addRoute } from "@/lib/people/add-route";
import { changeRole } from "@/lib/people/change-role";
import { describeMember } from "@/lib/people/describe-member";
import { fillGap } from "@/lib/people/fill-gap";
import { keepPromise } from "@/lib/people/keep-promise";
import { leaveTable } from "@/lib/people/leave-table";
import { makePromise } from "@/lib/people/make-promise";
import { pauseMember } from "@/lib/people/pause-member";
import { gapsOf, promisesTo, routesOf, seatDetails } from "@/lib/people/queries";
import { recordRouteAnswers } from "@/lib/people/record-route-answers";
import { returnMember } from "@/lib/people/return-member";
import { briefOf, openProject, type ProjectView } from "@/lib/projects/queries";
import { writeBrief } from "@/lib/projects/write-brief";
import { nameSupport } from "@/lib/support/name-support";
import { recordTraining } from "@/lib/training/record-training";
import { answersInput, constraintsInput, knownAnswers, textRows } from "./as-forms-send-it";
import { demoNetwork } from "./demo-network";
import { actorNamed } from "./demo-people";
import type { DemoEvent } from "./demo-project";
import { enterAgreement } from "./enter-agreement";
import { enterAudit, isOfAudit } from "./enter-audit";
import { decisionCalled, enterDeciding } from "./enter-deciding";
import { enterEvidence } from "./enter-evidence";
import { enterFile } from "./enter-file";
import { enterLadder } from "./enter-ladder";
import { enterLookingBack } from "./enter-looking-back";
import { enterMeeting } from "./enter-meeting";
import { enterOutcomes } from "./enter-outcomes";
import { enterPlanning } from "./enter-planning";
import { enterPriority } from "./enter-priority";
import { enterPulse } from "./enter-pulse";
import { enterSigning } from "./enter-signing";
import { enterVoice } from "./enter-voice";
import { tokenOf } from "./joining";

/** Does what the file says was done, as the person who did it. */
export async function enterEvent(slug: string, event: DemoEvent, now: Date): Promise<unknown> {
  if (event.what === "decline") return declineInvitation(null, await tokenOf(slug, event.email), {}, now);
  const actor = await actorNamed(event.by);
  const view = await openProject(actor, slug);
  if (isOfAudit(event)) return enterAudit(actor, view, event, now);
  if (event.what === "evidence") return enterEvidence(actor, view, event, now);
  const seat = seatNumber(view, event.who ?? event.by);
  switch (event.what) {
    case "stage":
    case "decision":
    case "decision-looked-at":
    case "decision-set-aside":
    case "decision-replied":
    case "stance":
      return enterDeciding({ actor, view, seatNumber: (name) => seatNumber(view, name) }, event, now);
    case "brief":
      return addToBrief(actor, view, event, now);
    case "describe":
      return addToDescription(actor, view, event, now);
    case "role":
      return changeRole(actor, slug, seat, { role: event.role }, now);
    case "break":
      return pauseMember(actor, slug, seat, {}, now);
    case "return":
      return returnMember(actor, slug, seat, {}, now);
    case "leave":
      return leaveTable(actor, slug, seat, { leftOn: dayOf(now, demoNetwork.timeZone) }, now);
    case "erase":
      return eraseAccount(actor, { sure: "yes" }, now);
    case "gap": {
      const owner = event.owner && seatNumber(view, event.owner);
      return addGap(actor, slug, { missing: event.missing, owner, dueOn: event.due }, now);
    }
    case "gap-filled": {
      const found = (await gapsOf(view)).find(({ missing }) => missing === event.missing);
      const filledBy = event.filledBy && seatNumber(view, event.filledBy);
      return fillGap(actor, slug, { gap: found?.number, filledBy }, now);
    }
    case "route": {
      const { done, place, way, group, on } = event;
      return addRoute(actor, slug, { what: done, place, way, group, on }, now);
    }
    case "route-answers":
      return addAnswers(actor, view, event, now);
    case "promise": {
      const { kind, promised, due } = event;
      return makePromise(actor, slug, seat, { kind, what: promised, dueOn: due }, now);
    }
    case "promise-kept": {
      const made = (await promisesTo(view, seat))?.find(({ what }) => what === event.promised);
      const doneOn = dayOf(now, demoNetwork.timeZone);
      return keepPromise(actor, slug, seat, { promise: made?.number, doneOn }, now);
    }
    case "action":
    case "action-done":
    case "milestone":
    case "milestone-reached":
      return enterPlanning({ actor, view, seatOf: (name) => seatNumber(view, name) }, event, now);
    case "invite": {
      const { name, email, group, asks } = event;
      return sendInvitation(actor, slug, { name, email, group, asks }, now);
    }
    case "talk":
    case "talk-answered":
    case "print":
    case "assist":
    case "signature-confirmed":
    case "withdraw":
      return enterSigning({ actor, view, seat }, event, now);
    case "training":
      return recordTraining(actor, slug, seat, { what: event.learnt, on: event.on }, now);
    case "support": {
      const { name, reach } = event;
      return nameSupport(actor, slug, { name, reach, version: view.support?.version ?? 0 }, now);
    }
    case "said":
    case "gave":
    case "gave-unnamed":
    case "passed-on":
    case "voice-answered":
      return enterVoice({ actor, view }, event, now);
    case "meeting":
    case "meeting-sent":
    case "meeting-called-off":
    case "meeting-held":
    case "meeting-notes":
    case "meeting-closed":
    case "meeting-corrected":
      return enterMeeting({ actor, view, seatNumber: (name) => seatNumber(view, name) }, event, now);
    case "agreement":
    case "agreement-looked-at":
      return enterAgreement(actor, view, event, now);
    case "reflection":
    case "ending":
      return enterLookingBack(actor, view, event, now);
    case "outcome":
    case "measure":
    case "reading":
    case "reading-corrected":
    case "story":
      return enterOutcomes({ actor, view, seatNumber: (name) => seatNumber(view, name) }, event, now);
    case "engaged":
    case "claimed":
    case "asked-felt":
    case "felt":
    case "approach":
      return enterLadder({ actor, view }, event, now);
    case "asked-pulse":
    case "pulse":
      return enterPulse({ actor, view, seat }, event, now);
    case "priority":
    case "priority-view":
      return enterPriority({ actor, view, seat }, event, now);
    case "file":
      return enterFile(actor, view, event, now);
    case "note": {
      const { version } = await notesOf(view, event.area);
      return writeAreaNote(actor, slug, { area: event.area, text: event.text, version }, now);
    }
    case "confirm":
      return confirmArea(actor, slug, { area: event.area, answer: event.answer, note: event.note }, now);
  }
}

type EventOf<What> = Extract<DemoEvent, { what: What }>;

async function addToBrief(actor: Actor, view: ProjectView, event: EventOf<"brief">, now: Date): Promise<void> {
  const { content, version } = await briefOf(view);
  const brief = {
    title: view.title,
    version,
    aims: [...content.aims, ...textRows(event.aims)],
    inScope: textRows([...content.inScope, ...event.in]),
    outOfScope: textRows([...content.outOfScope, ...event.out]),
    cannotInfluence: textRows([...content.cannotInfluence, ...event.cannotInfluence]),
    constraints: constraintsInput(content.constraints),
    decision: event.decision && (await decisionCalled(view, event.decision)),
  };
  return writeBrief(actor, view.slug, brief, now);
}

async function addAnswers(actor: Actor, view: ProjectView, event: EventOf<"route-answers">, now: Date): Promise<void> {
  const route = (await routesOf(view)).find(({ what }) => what === event.done);
  const came = event.came.map((name) => seatNumber(view, name));
  const answers = { route: route?.number, version: route?.version, answeredBy: Object.fromEntries(came.entries()) };
  return recordRouteAnswers(actor, view.slug, answers, now);
}

async function addToDescription(actor: Actor, view: ProjectView, event: EventOf<"describe">, now: Date): Promise<void> {
  const number = seatNumber(view, event.who ?? event.by);
  const seat = await seatDetails(view, number);
  const said = answersInput({ ...knownAnswers(seat), ...event });
  return describeMember(actor, view.slug, number, { ...said, version: seat.version }, now);
}

function seatNumber(view: ProjectView, name: string): number {
  const seat = view.seats.findLast((each) => each.name === name);
  if (!seat) throw new Error(`${name} has no seat in ${view.slug}.`);
  return seat.number;
}
