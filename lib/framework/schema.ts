import { z } from "zod";

/** The eight areas of the facilitation checklist. Their rules are code, so every framework version has these eight. */
export const areaKeys = [
  "aims-scope-constraints",
  "people",
  "recruitment-communication-engagement",
  "planning-structure",
  "facilitators",
  "listen-capture",
  "decisions",
  "trust-the-process",
] as const;

const words = z.string().trim().min(1).max(2000);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const few = z.int().min(1).max(1000);
const percent = z.int().min(1).max(100);
const rungNumber = z.int().min(1).max(8);

export const Thresholds = z.strictObject({
  membersPerGroup: few,
  mostSeatsPercent: percent,
  recruitmentRoutes: few,
  offlineRoutes: few,
  coercionRung: rungNumber,
  doingWithFromRung: rungNumber,
  doingWithPercent: percent,
  doingWithinDays: few,
  contactWithinDays: few,
  papersDaysAhead: few,
  agreementByMeeting: few,
  mostActionsPercent: percent,
  loadCountsFromActions: few,
  facilitatorGroups: few,
  captureWithinWorkingDays: few,
  everyVoiceInMeetings: few,
  answerWithinDays: few,
  voicesFromOutsideMeetings: few,
  decisionAfterMeetings: few,
  optionsPerDecision: few,
  talkWithinDays: few,
  pulseWithinDays: few,
  feltBelowClaimed: z.int().min(0).max(7),
  feltCountsFromAnswers: few,
  peopleToConfirm: few,
});
export type Thresholds = z.infer<typeof Thresholds>;

const Group = z.strictObject({
  key,
  name: words,
  letter: z.string().length(1),
  /** The name as it stands inside a sentence: "Nobody from the third sector has a seat yet." */
  inSentence: words,
  /** What one of its people is called, and several of them: "1 carer", "3 carers", "No carer yet". */
  one: words,
  several: words,
  /** Its people know the service from their own life; they have to be there before the brief, and to confirm an area. */
  firstHand: z.boolean(),
});
export type Group = z.infer<typeof Group>;

const Area = z.strictObject({ number: z.int().min(1).max(8), key: z.enum(areaKeys), name: words });
export type Area = z.infer<typeof Area>;
export type AreaKey = Area["key"];

const Rung = z.strictObject({ number: rungNumber, name: words, band: key, arnstein: words });
export type Rung = z.infer<typeof Rung>;

const Statement = z.strictObject({
  id: z.string().regex(/^s\d{2}$/),
  text: words,
  /** The same in Easy Read: sentences of 15 words at most. */
  easyRead: words.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** The statements in another language: by statement id. */
const Language = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  /** What its speakers call it: "Português". */
  name: words,
  statements: z.record(z.string().regex(/^s\d{2}$/), words),
});
export type Language = z.infer<typeof Language>;

/** One version of a framework: everything that is quoted from it or set by it. Our own explanations stand elsewhere. */
export const FrameworkContent = z.strictObject({
  key,
  version: z.int().min(1),
  name: words,
  source: words,
  definition: words,
  principles: z.array(z.strictObject({ id: key, name: words })).min(1),
  groups: z.array(Group).min(1).refine(haveUniqueKeys, "Two groups have the same key."),
  statements: z.array(Statement).min(1).max(40).refine(haveUniqueIds, "Two statements have the same id."),
  languages: z.array(Language).max(20).optional(),
  areas: z.array(Area).length(areaKeys.length).refine(haveUniqueKeys, "Two areas have the same key."),
  bands: z.array(z.strictObject({ key, name: words })).min(1),
  rungs: z.array(Rung).length(8),
  thresholds: Thresholds,
});
export type FrameworkContent = z.infer<typeof FrameworkContent>;

function haveUniqueKeys(things: { key: string }[]): boolean {
  return new Set(things.map((thing) => thing.key)).size === things.length;
}

function haveUniqueIds(things: { id: string }[]): boolean {
  return new Set(things.map((thing) => thing.id)).size === things.length;
}
