import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Asked, ConfirmationFacts, Facts } from "@/lib/checklist/types";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Brief, Stage } from "@/lib/projects/schema";

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
};

/** Records that nothing can write yet. Each moves into the statement below with the work that brings it. */
const notRecordedYet = {
  engagement: [],
  agreement: null,
  waysOfDeciding: null,
  decisions: [],
  pulses: [],
  rungs: { claimed: null, felt: [] },
  outcomes: [],
  reflections: [],
  closing: null,
} satisfies Partial<Facts>;

/** A project's facts and its network's time zone. Throws when there is no such project: ask for access first. */
export async function gatherFacts(
  tx: Pick<Transaction, "execute">,
  projectId: string,
): Promise<{ facts: Facts; timeZone: string }> {
  const [gathered] = await tx.execute<Gathered>(sql`
    select n.time_zone, f.content as framework, p.stage, p.stage_since::text, p.started_on::text,
      (select b.content from brief b where b.project_id = p.id) as brief,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'id', m.id, 'group', m.group_key, 'role', m.role, 'joinedOn', m.joined_on, 'pausedOn', m.paused_on,
          'leftOn', m.left_on, 'strengths', m.strengths_answer, 'accessNeeds', m.access_needs_answer,
          'hopes', m.hopes_answer, 'recognition', m.recognition_answer, 'contact', m.contact_answer,
          'trainingRecorded', exists (select from training tr where tr.member_id = m.id and tr.what <> ''), 'signedCurrent', exists (select from signature s where s.member_id = m.id and s.material_hash = p.material_hash
            and s.withdrawn_at is null and s.replaced_at is null)) order by m.number), '[]')
        from member m where m.project_id = p.id) as members,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'hasOwner', exists (select from member o where o.id = g.owner_member_id and o.left_on is null), 'dueOn', g.due_on, 'filled', g.filled_on is not null) order by g.number), '[]')
        from gap g where g.project_id = p.id) as gaps,
      (select coalesce(jsonb_agg(jsonb_build_object('offline', r.way = 'offline') order by r.number), '[]')
        from recruitment_route r where r.project_id = p.id) as recruitment_routes,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'askedOn', (t.asked_at at time zone n.time_zone)::date,
          'answeredOn', (coalesce(t.answered_at, t.settled_at) at time zone n.time_zone)::date) order by t.number), '[]')
        from talk t join member m on m.id = t.member_id
        where t.project_id = p.id and (m.left_on is null or t.answered_at is not null)) as talks,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'area', c.area_key, 'memberId', c.member_id, 'group', c.group_key, 'answer', c.answer, 'on', c.confirmed_on)
          order by c.area_key, c.member_id), '[]')
        from (select distinct on (c.area_key, m.person_id) c.area_key, c.member_id, m.group_key, c.answer,
                (c.confirmed_at at time zone n.time_zone)::date as confirmed_on
              from area_confirmation c join member m on m.id = c.member_id
              where c.project_id = p.id and exists (select from member here
                where here.project_id = p.id and here.person_id = m.person_id and here.left_on is null)
              order by c.area_key, m.person_id, c.confirmed_at desc, c.id) c) as confirmations,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'id', mt.id, 'on', (mt.starts_at at time zone n.time_zone)::date, 'held', mt.held_at is not null,
          'facilitatorIds', to_jsonb(mt.facilitator_ids), 'papersSentOn', (mt.sent_at at time zone n.time_zone)::date,
          'attendanceRecorded', mt.attendance is not null, 'notesOfferedBack', mt.closed_at is not null) order by mt.starts_at, mt.number), '[]')
        from meeting mt where mt.project_id = p.id and mt.called_off_at is null) as meetings,
      (select coalesce(jsonb_agg(jsonb_build_object('meetingId', v.meeting_id, 'group', v.group_key, 'capturedOn', v.captured_on,
          'answer', case when v.answer is not null then jsonb_build_object('hasReason', v.reason <> '', 'on', case when v.version <= 2 then v.answered_on
            else (select coalesce(min((r.snapshot ->> 'answered_on')::date), v.answered_on) from revision r where r.entity_kind = 'voice' and r.entity_id = v.id) end) end) order by v.number), '[]')
        from voice v where v.project_id = p.id) as voices,
      (select coalesce(jsonb_agg(jsonb_build_object('dueOn', ms.due_on, 'reached', ms.reached_on is not null) order by ms.number), '[]')
        from milestone ms where ms.project_id = p.id) as milestones,
      (select coalesce(jsonb_agg(jsonb_build_object('ownerGroup', o.group_key, 'hasOwner', o.id is not null, 'dueOn', t.due_on,
          'done', t.done_on is not null) order by t.number), '[]')
        from action t left join member o on o.id = t.owner_id and (o.left_on is null or t.done_on is not null)
        where t.project_id = p.id and t.dropped_on is null) as actions,
      exists (select from support_contact sc where sc.project_id = p.id) as support_contact,
      (select coalesce(jsonb_agg(a.area_key order by a.area_key), '[]')
        from area_note a where a.project_id = p.id and a.text <> '') as notes
    from project p join network n on n.id = p.network_id join framework_version f on f.hash = p.framework_hash
    where p.id = ${projectId}`);
  if (!gathered) throw new Error(`There is no project ${projectId} to look at`);
  return { facts: factsFrom(gathered), timeZone: gathered.time_zone };
}

function factsFrom(gathered: Gathered): Facts {
  const { groups, areas, rungs, thresholds } = gathered.framework;
  return {
    ...notRecordedYet,
    framework: { groups, areas, rungs, thresholds },
    project: {
      stage: gathered.stage,
      startedOn: gathered.started_on,
      closedOn: gathered.stage === "closed" ? gathered.stage_since : null,
    },
    brief: gathered.brief && briefFacts(gathered.brief),
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
    notes: gathered.notes,
  };
}

function briefFacts(brief: Brief): Facts["brief"] {
  return {
    aims: brief.aims.map(({ id }) => ({ id })),
    inScope: brief.inScope.length,
    outOfScope: brief.outOfScope.length,
    constraints: brief.constraints.map(({ kind, text, flexibility }) => ({ kind, none: text === null, flexibility })),
    agreed: null,
    changesSinceAgreed: [],
  };
}

function memberFacts(member: GatheredMember): Facts["members"][number] {
  const { id, group, role, joinedOn, leftOn, pausedOn, signedCurrent, trainingRecorded, ...answers } = member;
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
    lastGivenOn: null,
  };
}
