import type { ConstraintKind, Flexibility } from "./brief-parts";
import type { Stage } from "./schema";

const stages: Record<Stage, string> = {
  forming: "Setting up",
  active: "Working together",
  paused: "Taking a break",
  closed: "Closed",
};

const constraintKinds: Record<ConstraintKind, string> = {
  money: "Money",
  time: "Time",
  "fixed-point": "Fixed points",
};

const flexibilities: Record<Flexibility, string> = {
  fixed: "Fixed",
  open: "Open to discussion",
};

/** A project's stage as people say it. */
export function stageInWords(stage: Stage): string {
  return stages[stage];
}

export function constraintKindInWords(kind: ConstraintKind): string {
  return constraintKinds[kind];
}

export function flexibilityInWords(flexibility: Flexibility): string {
  return flexibilities[flexibility];
}
