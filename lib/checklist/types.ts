import type { Day } from "@/lib/calendar/days";
import type { Area, AreaKey, Group, Rung, Thresholds } from "@/lib/framework/schema";

/**
 * Everything the fifty rules and what is worth asking look at, and nothing else. Gathered in one go; groups are the framework's keys. What has a
 * page or a line of its own brings along the number under which it is found there.
 */
export interface Facts {
  framework: { groups: Group[]; areas: Area[]; rungs: Rung[]; thresholds: Thresholds };
  project: { stage: "forming" | "active" | "paused" | "closed"; startedOn: Day; closedOn: Day | null };
  brief: BriefFacts | null;
  members: MemberFacts[];
  gaps: { number: number; hasOwner: boolean; dueOn: Day | null; filled: boolean }[];
  recruitmentRoutes: { number: number; offline: boolean }[];
  engagement: { number: number; on: Day; rung: number }[];
  /** Meetings that were called off are left out. */
  meetings: MeetingFacts[];
  voices: VoiceFacts[];
  /** Its first adoption by a decision; null while it is only written. */
  agreement: { adoptedOn: Day | null } | null;
  waysOfDeciding: { recordedOn: Day; deciding: boolean; disagreement: boolean } | null;
  milestones: { number: number; dueOn: Day | null; reached: boolean }[];
  actions: { number: number; ownerGroup: string | null; hasOwner: boolean; dueOn: Day | null; done: boolean }[];
  supportContact: { published: boolean } | null;
  /** Each "I want to talk about this first". */
  talks: { askedOn: Day; answeredOn: Day | null }[];
  decisions: DecisionFacts[];
  pulses: { number: number; offeredOn: Day }[];
  /** Where the project says it stands now, where its people say it feels (one answer a person), and whether they are being asked. */
  rungs: { claimed: number | null; felt: number[]; asking: boolean };
  outcomes: OutcomeFacts[];
  reflections: { number: number; at: "mid-point" | "closing"; namesWhatWentBadly: boolean }[];
  closing: { membersTold: boolean; acceptedRecorded: boolean } | null;
  /** The latest answer of each person who has a seat, for each area. */
  confirmations: ConfirmationFacts[];
  /** The areas that have notes. */
  notes: AreaKey[];
}

export interface BriefFacts {
  aims: { id: string }[];
  inScope: number;
  outOfScope: number;
  constraints: ConstraintFacts[];
  /** The decision that agreed the brief. Who was at the table that day is kept with it: a later pause changes nothing. */
  agreed: { on: Day; groupsAtTable: string[]; groupsTookPart: string[] } | null;
  changesSinceAgreed: { citesDecision: boolean }[];
}

export interface ConstraintFacts {
  kind: "money" | "time" | "fixed-point";
  none: boolean;
  flexibility: "fixed" | "open" | null;
}

/** "declined" is an answer: the person was asked and would rather not say. */
export type Asked = "answered" | "declined" | "not-asked";

export interface MemberFacts {
  id: string;
  group: string;
  role: "lead" | "facilitator" | "member";
  joinedOn: Day;
  state: "active" | "paused" | "left";
  leftOn: Day | null;
  answers: { strengths: Asked; accessNeeds: Asked; hopes: Asked; recognition: Asked; contact: Asked };
  /** Signed the current statements, in person or with help. */
  signedCurrent: boolean;
  trainingRecorded: boolean;
  /** When this person was last sent or given something. */
  lastGivenOn: Day | null;
}

export interface MeetingFacts {
  id: string;
  number: number;
  on: Day;
  held: boolean;
  facilitatorIds: string[];
  papersSentOn: Day | null;
  attendanceRecorded: boolean;
  notesOfferedBack: boolean;
}

export interface VoiceFacts {
  number: number;
  /** Null: said outside a meeting. */
  meetingId: string | null;
  group: string | null;
  capturedOn: Day;
  answer: { on: Day; hasReason: boolean; takenUp: boolean } | null;
}

export interface DecisionFacts {
  number: number;
  on: Day;
  agreesBrief: boolean;
  options: number;
  hasReason: boolean;
  hasMethod: boolean;
  dissentAnswered: boolean;
  conflictsAnswered: boolean;
  /** Someone saw it differently, in the record of the decision or in a stance of their own. */
  seenDifferently: boolean;
  groupsTookPart: string[];
  /** Groups with a seat that were asked and did not take part. */
  groupsAsked: string[];
  evidenceLinks: number;
  reviewOn: Day | null;
  reviewedOn: Day | null;
  setAside: { hasReason: boolean } | null;
}

interface OutcomeFacts {
  number: number;
  aimIds: string[];
  hasBaseline: boolean;
  readingDueOn: Day | null;
  hasFinalReading: boolean;
}

export interface ConfirmationFacts {
  area: AreaKey;
  memberId: string;
  group: string;
  answer: "in-place" | "not-yet";
  on: Day;
}

export type RuleAnswer = "met" | "partly" | "not-yet" | "not-applicable";

/** The screen that mends it; the path is relative to the project. */
export interface Mend {
  path: string;
  label: string;
}

export interface RuleResult {
  answer: RuleAnswer;
  /** One or two plain sentences: what is there and what is missing. Names groups, never people. */
  reason: string;
  /** How many records of what it asks for there are. With none it is never met, unless the project's stage is the evidence. */
  records: number;
  /** Null when it is met, or nothing here mends it: it lies in the past, or its screen does not exist yet. */
  mend: Mend | null;
  /** The first day on which the answer or its reason could change without a new record. */
  changesOn: Day | null;
}

export interface Rule {
  id: string;
  key: string;
  area: AreaKey;
  kind: "essential" | "good-practice";
  /** What is true when the rule is met. */
  title: string;
  /** What to do while it is not. */
  step: string;
  /** The statements of accountability it is evidence for. */
  statements: string[];
  evaluate: (facts: Facts, today: Day) => RuleResult;
}

export type EvaluatedRule = Omit<Rule, "evaluate"> & RuleResult;
export type AreaStatus = "not-started" | "in-progress" | "in-place" | "confirmed-together";

export interface AreaStanding extends Area {
  status: AreaStatus;
  /** One sentence for the task list. */
  hint: string;
  rules: EvaluatedRule[];
  confirmations: { inPlace: number; notYet: number; disagree: boolean };
}

export interface Attention {
  key: string;
  text: string;
  urgent: boolean;
}

export interface NextStep {
  area: AreaKey;
  title: string;
  why: string;
  path: string;
  label: string;
}

export interface SeatsOfGroup {
  group: string;
  active: number;
  paused: number;
}

export interface Standing {
  areas: AreaStanding[];
  attention: Attention[];
  nextSteps: NextStep[];
  nextChangeOn: Day | null;
  seatsByGroup: SeatsOfGroup[];
  signed: number;
  activeMembers: number;
  meetingsHeld: number;
}
