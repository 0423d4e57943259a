import type { Stage } from "@/lib/projects/schema";

export type Step = { to: Stage; label: string; hint: string };

const begin = { label: "Start working together", hint: "The setting up is done and the work begins." };
const carryOn = { label: "Carry on working together", hint: "The break is over. Everyone still has their seat." };
const openAgain = { label: "Open it again", hint: "Everything is as it was left, and can be changed once more." };
const pause = { label: "Take a break", hint: "Nothing is lost and everyone keeps their seat." };

/** The one step that a project can take from where it is, other than to close. */
export function stepFrom(stage: Stage): Step {
  if (stage === "active") return { to: "paused", ...pause };
  if (stage === "paused") return { to: "active", ...carryOn };
  return { to: "active", ...(stage === "closed" ? openAgain : begin) };
}

export const close: Step = {
  to: "closed",
  label: "Close the project",
  hint: "Everyone can still read all of it. A lead can open it again.",
};
