import { aimsScopeConstraints } from "@/lib/checklist/rules/aims-scope-constraints";
import { decisions } from "@/lib/checklist/rules/decisions";
import { facilitators } from "@/lib/checklist/rules/facilitators";
import { listenCapture } from "@/lib/checklist/rules/listen-capture";
import { people } from "@/lib/checklist/rules/people";
import { planningStructure } from "@/lib/checklist/rules/planning-structure";
import { recruitmentCommunicationEngagement } from "@/lib/checklist/rules/recruitment-communication-engagement";
import { trustTheProcess } from "@/lib/checklist/rules/trust-the-process";
import type { Rule } from "@/lib/checklist/types";

/** The fifty rules of the facilitation checklist, in its order. */
export const allRules: Rule[] = [
  ...aimsScopeConstraints,
  ...people,
  ...recruitmentCommunicationEngagement,
  ...planningStructure,
  ...facilitators,
  ...listenCapture,
  ...decisions,
  ...trustTheProcess,
];
