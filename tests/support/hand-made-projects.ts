import type { Facts, MemberFacts } from "@/lib/checklist/types";
import { briefWith, decision, factsWith, meeting, member, seats, twoOfEachGroup, voice } from "@/tests/support/facts";

const groups = Object.keys(twoOfEachGroup);
const everyQuestion = {
  strengths: "answered",
  accessNeeds: "answered",
  hopes: "answered",
  recognition: "answered",
  contact: "answered",
} as const;

/** A lead and nothing else: a project on the day on which it was begun. */
export const emptyProject: Facts = factsWith({ members: [member("professionals", { role: "lead" })] });

/** Two people of each group, every one of whom has signed; nobody has done anything. */
export const signsAndDoesNothing: Facts = factsWith({
  project: { stage: "active", startedOn: "2026-08-24", closedOn: null },
  members: seats(twoOfEachGroup).map((each, place) => ({
    ...each,
    role: place === 0 ? "lead" : place === 1 ? "facilitator" : "member",
    signedCurrent: true,
  })),
});

function asked(each: MemberFacts, place: number): MemberFacts {
  const role = place === 0 ? "lead" : place < 3 ? "facilitator" : "member";
  return {
    ...each,
    role,
    answers: everyQuestion,
    signedCurrent: true,
    trainingRecorded: true,
    lastGivenOn: "2026-11-16",
  };
}

const held = ["2026-09-07", "2026-10-05", "2026-11-02"].map((on, place) =>
  meeting({
    id: `meeting-${place + 1}`,
    on,
    facilitatorIds: ["carers-2", "lived-experience-1"],
    papersSentOn: "2026-08-24",
    attendanceRecorded: true,
    notesOfferedBack: true,
  }),
);

/** A closed project of which every rule that applies is met. */
export const perfectProject: Facts = factsWith({
  project: { stage: "closed", startedOn: "2026-08-24", closedOn: "2026-11-20" },
  members: seats(twoOfEachGroup).map(asked),
  brief: briefWith({
    aims: [{ id: "aim" }],
    inScope: 1,
    outOfScope: 1,
    constraints: (["money", "time", "fixed-point"] as const).map((kind) => ({
      kind,
      none: false,
      flexibility: "open",
    })),
    agreed: { on: "2026-09-07", groupsAtTable: groups, groupsTookPart: groups },
    changesSinceAgreed: [{ citesDecision: true }],
  }),
  gaps: [{ hasOwner: true, dueOn: "2026-10-01", filled: true }],
  recruitmentRoutes: [{ offline: true }, { offline: false }],
  engagement: [{ on: "2026-10-20", rung: 7 }],
  meetings: held,
  voices: [
    ...groups.map((group) =>
      voice({
        group,
        meetingId: "meeting-3",
        capturedOn: "2026-11-02",
        answer: { on: "2026-11-09", hasReason: true, takenUp: true },
      }),
    ),
    ...["meeting-1", "meeting-2"].map((meetingId, place) => {
      const on = held[place]?.on ?? "";
      return voice({ meetingId, capturedOn: on, answer: { on, hasReason: true, takenUp: true } });
    }),
    voice({ meetingId: null, answer: { on: "2026-11-09", hasReason: true, takenUp: true } }),
  ],
  agreement: { adoptedOn: "2026-09-07" },
  waysOfDeciding: { recordedOn: "2026-09-01", deciding: true, disagreement: true },
  milestones: [{ dueOn: "2026-10-31", reached: true }],
  actions: groups
    .concat("carers")
    .map((ownerGroup) => ({ ownerGroup, hasOwner: true, dueOn: "2026-11-01", done: true })),
  supportContact: { published: true },
  talks: [{ askedOn: "2026-09-01", answeredOn: "2026-09-03" }],
  decisions: [
    decision({ on: "2026-09-07", agreesBrief: true, reviewOn: "2026-11-02", reviewedOn: "2026-11-02" }),
    decision({ on: "2026-10-05", reviewOn: "2026-11-10", reviewedOn: "2026-11-10" }),
    decision({ on: "2026-11-02", reviewOn: "2026-11-10", reviewedOn: "2026-11-10", setAside: { hasReason: true } }),
  ],
  pulses: [{ offeredOn: "2026-10-20" }],
  rungs: { claimed: 7, felt: [6, 7, 7, 7, 8], asking: false },
  outcomes: [{ aimIds: ["aim"], hasBaseline: true, readingDueOn: null, hasFinalReading: true }],
  reflections: [
    { at: "mid-point", namesWhatWentBadly: true },
    { at: "closing", namesWhatWentBadly: true },
  ],
  closing: { membersTold: true, acceptedRecorded: true },
});
