import fc from "fast-check";
import type { Facts, MemberFacts } from "@/lib/checklist/types";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { areaKeys } from "@/lib/framework/schema";

const { groups, areas, rungs, thresholds } = jerseyMentalHealth;

/** Days around the one the tests stand on, so that every window of the rules is entered and left. */
export const anyDay = fc
  .integer({ min: 0, max: 500 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const maybeDay = fc.option(anyDay);
const anyGroup = fc.constantFrom(...groups.map((group) => group.key), "unknown-to-the-framework");
const anyGroups = fc.uniqueArray(anyGroup);
const anyId = fc.constantFrom("a", "b", "c", "d", "e");
const fewOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });
const fewNumbered = <T>(one: fc.Arbitrary<T>) =>
  fewOf(one).map((records) => records.map((record, place) => ({ ...record, number: place + 1 })));
const anyAsked = fc.constantFrom<MemberFacts["answers"]["hopes"]>("answered", "declined", "not-asked");
const yesOrNo = fc.boolean();

const anyMember = fc.record<MemberFacts>({
  id: anyId,
  group: anyGroup,
  role: fc.constantFrom("lead", "facilitator", "member"),
  joinedOn: anyDay,
  state: fc.constantFrom("active", "active", "paused", "left"),
  leftOn: maybeDay,
  answers: fc.record({
    strengths: anyAsked,
    accessNeeds: anyAsked,
    hopes: anyAsked,
    recognition: anyAsked,
    contact: anyAsked,
  }),
  signedCurrent: yesOrNo,
  trainingRecorded: yesOrNo,
  lastGivenOn: maybeDay,
});

const anyBrief = fc.record<NonNullable<Facts["brief"]>>({
  aims: fewOf(fc.record({ id: anyId })),
  inScope: fc.nat(2),
  outOfScope: fc.nat(2),
  constraints: fewOf(
    fc.record({
      kind: fc.constantFrom("money", "time", "fixed-point"),
      none: yesOrNo,
      flexibility: fc.option(fc.constantFrom("fixed", "open")),
    }),
  ),
  agreed: fc.option(fc.record({ on: anyDay, groupsAtTable: anyGroups, groupsTookPart: anyGroups })),
  changesSinceAgreed: fewOf(fc.record({ citesDecision: yesOrNo })),
});

/** Each kind of fact, arbitrary on its own. */
export const anyFact: { [Kind in keyof Facts]: fc.Arbitrary<Facts[Kind]> } = {
  framework: fc.constant({ groups, areas, rungs, thresholds }),
  project: fc.record({
    stage: fc.constantFrom("forming", "active", "active", "paused", "closed"),
    startedOn: anyDay,
    closedOn: maybeDay,
  }),
  brief: fc.option(anyBrief),
  members: fewOf(anyMember),
  gaps: fewNumbered(fc.record({ hasOwner: yesOrNo, dueOn: maybeDay, filled: yesOrNo })),
  recruitmentRoutes: fewNumbered(fc.record({ offline: yesOrNo })),
  engagement: fewNumbered(fc.record({ on: anyDay, rung: fc.integer({ min: 1, max: 8 }) })),
  meetings: fewNumbered(
    fc.record({
      id: anyId,
      on: anyDay,
      held: yesOrNo,
      facilitatorIds: fc.array(anyId, { maxLength: 2 }),
      papersSentOn: maybeDay,
      attendanceRecorded: yesOrNo,
      notesOfferedBack: yesOrNo,
    }),
  ),
  voices: fewNumbered(
    fc.record({
      meetingId: fc.option(anyId),
      group: fc.option(anyGroup),
      capturedOn: anyDay,
      answer: fc.option(fc.record({ on: anyDay, hasReason: yesOrNo, takenUp: yesOrNo })),
    }),
  ),
  agreement: fc.option(fc.record({ adoptedOn: fc.option(anyDay) })),
  waysOfDeciding: fc.option(fc.record({ recordedOn: anyDay, deciding: yesOrNo, disagreement: yesOrNo })),
  milestones: fewNumbered(fc.record({ dueOn: maybeDay, reached: yesOrNo })),
  actions: fewNumbered(
    fc.record({ ownerGroup: fc.option(anyGroup), hasOwner: yesOrNo, dueOn: maybeDay, done: yesOrNo }),
  ),
  supportContact: fc.option(fc.record({ published: yesOrNo })),
  talks: fewOf(fc.record({ askedOn: anyDay, answeredOn: maybeDay })),
  decisions: fewNumbered(
    fc.record({
      on: anyDay,
      agreesBrief: yesOrNo,
      options: fc.nat(3),
      hasReason: yesOrNo,
      hasMethod: yesOrNo,
      dissentAnswered: yesOrNo,
      conflictsAnswered: yesOrNo,
      seenDifferently: yesOrNo,
      groupsTookPart: anyGroups,
      groupsAsked: anyGroups,
      evidenceLinks: fc.nat(2),
      reviewOn: maybeDay,
      reviewedOn: maybeDay,
      setAside: fc.option(fc.record({ hasReason: yesOrNo })),
    }),
  ),
  pulses: fewNumbered(fc.record({ offeredOn: anyDay })),
  rungs: fc.record({
    claimed: fc.option(fc.integer({ min: 1, max: 8 })),
    felt: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 8 }),
    asking: yesOrNo,
  }),
  outcomes: fewNumbered(
    fc.record({ aimIds: fc.array(anyId), hasBaseline: yesOrNo, readingDueOn: maybeDay, hasFinalReading: yesOrNo }),
  ),
  reflections: fewNumbered(fc.record({ at: fc.constantFrom("mid-point", "closing"), namesWhatWentBadly: yesOrNo })),
  closing: fc.option(fc.record({ membersTold: yesOrNo, acceptedRecorded: yesOrNo })),
  confirmations: fewOf(
    fc.record({
      area: fc.constantFrom(...areaKeys),
      memberId: anyId,
      group: anyGroup,
      answer: fc.constantFrom("in-place", "not-yet"),
      on: anyDay,
    }),
  ),
  notes: fc.uniqueArray(fc.constantFrom(...areaKeys)),
};

export const anyFacts: fc.Arbitrary<Facts> = fc.record(anyFact);
