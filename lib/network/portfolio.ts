import type { Day } from "@/lib/calendar/days";
import type { Needs } from "@/lib/checklist/marks";
import type { StandingSummary } from "@/lib/checklist/summary";
import type { AreaStatus, RuleAnswer } from "@/lib/checklist/types";
import type { AreaKey, FrameworkContent } from "@/lib/framework/schema";
import type { Stage } from "@/lib/projects/schema";

export const portfolioSorts = ["attention", "title", "stage", "decision", "signed", "quiet"] as const;
export type PortfolioSort = (typeof portfolioSorts)[number];

/** How a rule stands; "unmet" is not yet, or partly. */
export const ruleChoices = ["unmet", "not-yet", "partly", "met", "not-applicable"] as const;
export type RuleChoice = (typeof ruleChoices)[number];

export const quietDays = [30, 60, 90] as const;
export type QuietDays = (typeof quietDays)[number];

/** The place of a project in an order, by what it was sorted by: it stays where it is when that project moves. */
export type Cursor = { key: number; title: string; id: string };

/** What a portfolio shows and in which order. A page begins after a place, or ends before one. */
export type PortfolioFilter = {
  text: string;
  stage: Stage | null;
  /** With a status and without an area: any area. */
  area: AreaKey | null;
  status: AreaStatus | null;
  rule: string | null;
  answer: RuleChoice;
  /** The key of a group without a seat, or "any". */
  missing: string | null;
  /** Nobody has recorded anything for so many days. */
  quiet: QuietDays | null;
  needs: Needs | null;
  sort: PortfolioSort;
  /** The other way round than people ask for first. */
  reversed: boolean;
  after: Cursor | null;
  before: Cursor | null;
};

/** Which projects a sample is drawn from: what the portfolio shows, in whatever order. */
export type SampleFilter = Omit<PortfolioFilter, "sort" | "reversed" | "after" | "before">;

/** All projects, those that need attention first. */
export const allProjects: PortfolioFilter = {
  text: "",
  stage: null,
  area: null,
  status: null,
  rule: null,
  answer: "unmet",
  missing: null,
  quiet: null,
  needs: null,
  sort: "attention",
  reversed: false,
  after: null,
  before: null,
};

/** The answers that a choice stands for. */
export function answersOf(choice: RuleChoice): RuleAnswer[] {
  return choice === "unmet" ? ["not-yet", "partly"] : [choice];
}

/** A project as the portfolio lists it. */
export type PortfolioLine = {
  id: string;
  slug: string;
  title: string;
  stage: Stage;
  leads: string[];
  /** The groups of the framework version that the project works with. */
  groups: FrameworkContent["groups"];
  summary: StandingSummary;
  lastDecisionOn: Day | null;
  /** The groups that were missing then. */
  lastDecisionWithout: string[];
  lastDeedOn: Day;
  outcomes: number;
  outcomesMeasured: number;
  cursor: Cursor;
};
