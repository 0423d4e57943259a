import type { Action } from "@/lib/actions/queries";
import { type Day, dayInWords, isOverdue } from "@/lib/calendar/days";

type Owned = Pick<Action, "owner">;

/** "Ana Ferreira does this." Said of what is still to be done. */
export function ownerInWords({ owner }: Owned): string {
  if (owner === null) return "Nobody has taken this on yet.";
  if (owner.hasLeft) return `${owner.name} was to do this, and has left the table. It needs someone new.`;
  return owner.isPaused ? `${owner.name} does this, and is taking a break.` : `${owner.name} does this.`;
}

/** What became of an action that is not open any more. */
export function endInWords({ owner, doneOn, droppedOn }: Pick<Action, "owner" | "doneOn" | "droppedOn">): string {
  if (doneOn === null) return droppedOn === null ? "" : `Not needed any more since ${dayInWords(droppedOn)}.`;
  return `Done on ${dayInWords(doneOn)}${owner === null ? "" : `: ${owner.name}`}.`;
}

/** "By 3 March 2026." What is due today is not overdue. */
export function dueInWords(dueOn: Day | null, today: Day): string {
  if (dueOn === null) return "No day is set yet.";
  if (isOverdue(dueOn, today)) return `Overdue: was to be done by ${dayInWords(dueOn)}.`;
  return dueOn === today ? `Today, ${dayInWords(dueOn)}.` : `By ${dayInWords(dueOn)}.`;
}
