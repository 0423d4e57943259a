import { type Day, isOverdue } from "@/lib/calendar/days";
import { Lit } from "./lit";
import { dueInWords } from "./words";

/** By when something is to be done: what is overdue is lit, and says so. */
export function Due({ dueOn, today }: { dueOn: Day | null; today: Day }) {
  const words = dueInWords(dueOn, today);
  return isOverdue(dueOn, today) ? <Lit>{words}</Lit> : words;
}
