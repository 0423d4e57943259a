import type { Stage } from "./schema";

const words: Record<Stage, string> = {
  forming: "Setting up",
  active: "Working together",
  paused: "Taking a break",
  closed: "Closed",
};

/** A project's stage as people say it. */
export function stageInWords(stage: Stage): string {
  return words[stage];
}
