import { addAction } from "@/lib/actions/add-action";
import { finishAction } from "@/lib/actions/finish-action";
import { openActionsOf } from "@/lib/actions/queries";
import { dayOf } from "@/lib/calendar/moments";
import type { Actor } from "@/lib/commands/actor";
import { addMilestone } from "@/lib/milestones/add-milestone";
import { milestonesOf } from "@/lib/milestones/queries";
import { reachMilestone } from "@/lib/milestones/reach-milestone";
import type { ProjectView } from "@/lib/projects/queries";
import { demoNetwork } from "./demo-network";
import type { DemoEvent } from "./demo-project";

type PlanningEvent = Extract<DemoEvent, { what: "action" | "action-done" | "milestone" | "milestone-reached" }>;

type Towards = { actor: Actor; view: ProjectView; seatOf: (name: string) => number };

/** What the file says was to be done, was done, or is a big step. */
export async function enterPlanning({ actor, view, seatOf }: Towards, event: PlanningEvent, now: Date) {
  const today = dayOf(now, demoNetwork.timeZone);
  switch (event.what) {
    case "action": {
      const owner = event.owner && seatOf(event.owner);
      return addAction(actor, view.slug, { what: event.todo, owner, dueOn: event.due }, now);
    }
    case "action-done": {
      const open = (await openActionsOf(view, "open")).find(({ what }) => what === event.todo);
      return finishAction(actor, view.slug, { action: open?.number, doneOn: today, note: event.note }, now);
    }
    case "milestone":
      return addMilestone(actor, view.slug, { what: event.step, dueOn: event.due }, now);
    case "milestone-reached": {
      const ahead = (await milestonesOf(view)).find(({ what }) => what === event.step);
      return reachMilestone(actor, view.slug, { milestone: ahead?.number, reachedOn: today }, now);
    }
  }
}
