import type { Facts } from "@/lib/checklist/types";

/** Records that are found under a number, each with a page or a line of its own. */
export type NumberedKind = {
  [Kind in keyof Facts]: Facts[Kind] extends { number: number }[] ? Kind : never;
}[keyof Facts];

/** Records of which a project has one, or which are only counted: who sits at the table, who asked to talk first. */
export type WholeKind =
  | "brief"
  | "members"
  | "agreement"
  | "waysOfDeciding"
  | "supportContact"
  | "talks"
  | "rungs"
  | "closing";

export type RecordKind = NumberedKind | WholeKind;

/** The records that a rule looks at: some only together, some each on its own. */
export interface LooksAt {
  together?: (RecordKind | "heldMeetings")[];
  each?: {
    kind: NumberedKind;
    /** One that is not there yet still has time, and speaks against nothing until then. */
    hasTime?: true;
    /** One is enough: those that are otherwise speak against nothing. */
    oneIsEnough?: true;
  };
}

/** What of a project's records each rule is evidence from. A signature is evidence of nothing, so 8.1 has none. */
export const recordsOfRules: Record<string, LooksAt> = {
  "1.1": { together: ["brief"] },
  "1.2": { together: ["brief"] },
  "1.3": { together: ["brief"] },
  "1.4": { together: ["brief"] },
  "1.5": { together: ["brief"] },
  "1.6": { together: ["brief", "members"] },
  "1.7": { together: ["brief", "outcomes"] },
  "2.1": { together: ["members"] },
  "2.2": { together: ["members"] },
  "2.3": { together: ["members"] },
  "2.4": { together: ["members"] },
  "2.5": { each: { kind: "gaps" } },
  "2.6": { together: ["members"] },
  "3.1": { together: ["recruitmentRoutes"] },
  "3.2": { together: ["brief", "members"] },
  "3.3": { together: ["members"] },
  "3.4": { each: { kind: "engagement" } },
  "3.5": { together: ["engagement"] },
  "3.6": { together: ["members"] },
  "3.7": { each: { kind: "meetings" } },
  "4.1": { together: ["agreement"] },
  "4.2": { together: ["waysOfDeciding"] },
  "4.3": { together: ["meetings"] },
  "4.4": { each: { kind: "milestones" } },
  "4.5": { each: { kind: "actions" } },
  "4.6": { together: ["actions"] },
  "5.1": { each: { kind: "meetings" } },
  "5.2": { together: ["members", "meetings"] },
  "5.3": { together: ["members"] },
  "5.4": { together: ["members", "meetings"] },
  "5.5": { together: ["supportContact"] },
  "6.1": { each: { kind: "meetings", hasTime: true } },
  "6.2": { each: { kind: "meetings" } },
  "6.3": { together: ["heldMeetings"] },
  "6.4": { each: { kind: "voices", hasTime: true } },
  "6.5": { each: { kind: "voices", oneIsEnough: true } },
  "6.6": { each: { kind: "meetings" } },
  "7.1": { each: { kind: "decisions" } },
  "7.2": { each: { kind: "decisions" } },
  "7.3": { each: { kind: "decisions" } },
  "7.4": { each: { kind: "decisions" } },
  "7.5": { each: { kind: "decisions" } },
  "7.6": { each: { kind: "decisions" } },
  "8.1": {},
  "8.2": { together: ["talks"] },
  "8.3": { together: ["pulses"] },
  "8.4": { together: ["rungs"] },
  "8.5": { each: { kind: "outcomes" } },
  "8.6": { together: ["reflections"] },
  "8.7": { together: ["closing", "outcomes"] },
};
