import { type Day, isOverdue } from "@/lib/calendar/days";
import type { DecisionOption, Votes } from "./schema";
import type { DecisionKind, Method, Superseding } from "./words";

export const sorts = ["day", "number", "title", "look-again"] as const;
export type Sort = (typeof sorts)[number];
export type Direction = "ascending" | "descending";

export const registerStates = ["standing", "superseded", "set-aside", "overdue"] as const;
export type RegisterState = (typeof registerStates)[number];

/** What the register shows and in which order. `after` and `before` are the number of a decision: a page begins or ends there. */
export type RegisterFilter = {
  text: string;
  kind: DecisionKind | null;
  method: Method | null;
  state: RegisterState | null;
  /** "any", or the key of a group that was missing. */
  without: string | null;
  dissent: boolean;
  where: "meeting" | "outside" | null;
  from: Day | null;
  to: Day | null;
  sort: Sort;
  direction: Direction;
  after: number | null;
  before: number | null;
};

/** Everything, the latest first. */
export const everything: RegisterFilter = {
  text: "",
  kind: null,
  method: null,
  state: null,
  without: null,
  dissent: false,
  where: null,
  from: null,
  to: null,
  sort: "day",
  direction: "descending",
  after: null,
  before: null,
};

/** A decision as the register lists it. */
export type RegisterLine = {
  number: number;
  title: string;
  kind: DecisionKind;
  method: Method;
  decidedOn: Day;
  madeWithout: string[];
  meeting: { number: number; title: string } | null;
  hasDissent: boolean;
  reviewOn: Day | null;
  lookedAgainOn: Day | null;
  setAsideOn: Day | null;
  /** The decision that took its place, and how. */
  supersededBy: number | null;
  supersededAs: Superseding | null;
  /** The decision whose place it took. */
  supersedes: number | null;
};

/** The same with all its words. */
export type Decided = RegisterLine & {
  context: string;
  options: DecisionOption[];
  decided: string;
  because: string;
  votes: Votes | null;
  delegatedTo: string;
  dissent: string | null;
  /** By name, then without a name. */
  objections: { name: string | null; words: string }[];
  conflicts: string | null;
  groupsTookPart: string[];
  lookedAgainNote: string;
  setAsideBy: string;
  setAsideReason: string;
  setAsideReply: string;
  metAt: string | null;
  proposedBy: string | null;
  recordedBy: string;
};

/** What has become of a decision: what was done to it, then what is due. */
export function stateOf(
  line: Pick<RegisterLine, "supersededBy" | "setAsideOn" | "reviewOn" | "lookedAgainOn">,
  today: Day,
): RegisterState {
  if (line.supersededBy !== null) return "superseded";
  if (line.setAsideOn !== null) return "set-aside";
  return line.lookedAgainOn === null && isOverdue(line.reviewOn, today) ? "overdue" : "standing";
}
