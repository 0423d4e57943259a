import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Asked, ConfirmationFacts, Facts } from "@/lib/checklist/types";
import type { FrameworkContent } from "@/lib/framework/schema";
import { type MeasureSoFar, outcomeFacts } from "@/lib/outcomes/rules";
import type { Brief, Stage } from "@/lib/projects/schema";
import { decidingColumns } from "./gather-decisions";
import { endingColumns } from "./gather-ending";
import { peopleColumns } from "./gather-people";
import { resultColumns } from "./gather-results";
import { workColumns } from "./gather-work";

/** What the facts of one project are read from, gathered in one statement. */
type Gathered = {
  time_zone: string;
  framework: FrameworkContent;
  stage: Stage;
  stage_since: string;
  started_on: string;
  brief: Brief | null;
  members: GatheredMember[];
  gaps: Facts["gaps"];
  recruitment_routes: Facts["recruitmentRoutes"];
  talks: Facts["talks"];
  meetings: Facts["meetings"];
  voices: Facts["voices"];
  milestones: Facts["milestones"];
  actions: Facts["actions"];
  support_contact: boolean;
  brief_agreed: NonNullable<Facts["brief"]>["agreed"];
  brief_changes: NonNullable<Facts["brief"]>["changesSinceAgreed"];
  decisions: (Omit<Facts["decisions"][number], "groupsAsked"> & { madeWithout: string[] })[];
  agreement: Facts["agreement"];
  ways_of_deciding: Facts["waysOfDeciding"];
  engagement: Facts["engagement"];
  claimed_rung: number | null;
  felt: number[] | null;
  asking_felt: boolean;
  outcomes: { number: number; aimIds: string[]; measures: MeasureSoFar[] }[];
  pulses: Facts["pulses"];
  reflections: Facts["reflections"];
  closing: Facts["closing"];
  confirmations: ConfirmationFacts[];
  notes: Facts["notes"];
};

type GatheredMember = {
  id: string;
  group: string;
  role: "lead" | "facilitator" | "member";
  joinedOn: string;
  pausedOn: string | null;
  leftOn: string | null;
  strengths: Asked;
  accessNeeds: Asked;
  hopes: Asked;
  recognition: Asked;
  contact: Asked;
  signedCurrent: boolean;
  trainingRecorded: boolean;
  lastGivenOn: string | null;
};

/** A project's facts and its network's time zone. Throws when there is no such project: ask for access first. */
export async function gatherFacts(
  tx: Pick<Transaction, "execute">,
  projectId: string,
): Promise<{ facts: Facts; timeZone: string }> {
  const [gathered] = await tx.execute<Gathered>(sql`
    select n.time_zone, f.content as framework, p.stage, p.stage_since::text, p.started_on::text,
      ${peopleColumns}, ${workColumns}, ${decidingColumns}, ${endingColumns}, ${resultColumns}
    from project p join network n on n.id = p.network_id join framework_version f on f.hash = p.framework_hash
    where p.id = ${projectId}`);
  if (!gathered) throw new Error(`There is no project ${projectId} to look at`);
  return { facts: factsFrom(gathered), timeZone: gathered.time_zone };
}

function factsFrom(gathered: Gathered): Facts {
  const { groups, areas, rungs, thresholds } = gathered.framework;
  return {
    framework: { groups, areas, rungs, thresholds },
    project: {
      stage: gathered.stage,
      startedOn: gathered.started_on,
      closedOn: gathered.stage === "closed" ? gathered.stage_since : null,
    },
    brief: gathered.brief && briefFacts(gathered.brief, gathered),
    members: gathered.members.map(memberFacts),
    gaps: gathered.gaps,
    recruitmentRoutes: gathered.recruitment_routes,
    talks: gathered.talks,
    meetings: gathered.meetings,
    voices: gathered.voices,
    milestones: gathered.milestones,
    actions: gathered.actions,
    supportContact: gathered.support_contact ? { published: true } : null,
    confirmations: gathered.confirmations,
    decisions: gathered.decisions.map((decision) => decisionFacts(decision, groups)),
    agreement: gathered.agreement,
    waysOfDeciding: gathered.ways_of_deciding,
    engagement: gathered.engagement,
    rungs: { claimed: gathered.claimed_rung, felt: gathered.felt ?? [], asking: gathered.asking_felt },
    outcomes: gathered.outcomes.map(({ number, ...soFar }) => ({ number, ...outcomeFacts(soFar) })),
    pulses: gathered.pulses,
    reflections: gathered.reflections,
    closing: gathered.closing,
    notes: gathered.notes,
  };
}

function briefFacts(brief: Brief, { brief_agreed, brief_changes }: Gathered): Facts["brief"] {
  return {
    aims: brief.aims.map(({ id }) => ({ id })),
    inScope: brief.inScope.length,
    outOfScope: brief.outOfScope.length,
    constraints: brief.constraints.map(({ kind, text, flexibility }) => ({ kind, none: text === null, flexibility })),
    agreed: brief_agreed,
    changesSinceAgreed: brief_changes,
  };
}

/** Who was missing was stamped that day: a group that a later framework version brought was not. */
function decisionFacts(
  { madeWithout, ...decision }: Gathered["decisions"][number],
  groups: Facts["framework"]["groups"],
): Facts["decisions"][number] {
  const keys = groups.map(({ key }) => key);
  const groupsAsked = keys.filter((key) => !decision.groupsTookPart.includes(key) && !madeWithout.includes(key));
  return { ...decision, groupsAsked };
}

function memberFacts(member: GatheredMember): Facts["members"][number] {
  const { id, group, role, joinedOn, leftOn, pausedOn, signedCurrent, trainingRecorded, lastGivenOn, ...answers } =
    member;
  return {
    id,
    group,
    role,
    joinedOn,
    leftOn,
    state: leftOn ? "left" : pausedOn ? "paused" : "active",
    answers,
    signedCurrent,
    trainingRecorded,
    lastGivenOn,
  };
}
