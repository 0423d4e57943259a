import { sql } from "drizzle-orm";

/** What is recorded of meetings, and of the work between them. Columns of a select from project p and network n. */
export const workColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object(
      'id', mt.id, 'number', mt.number, 'on', (mt.starts_at at time zone n.time_zone)::date, 'held', mt.held_at is not null,
      'facilitatorIds', to_jsonb(mt.facilitator_ids), 'papersSentOn', (mt.sent_at at time zone n.time_zone)::date,
      'attendanceRecorded', mt.attendance is not null, 'notesOfferedBack', mt.closed_at is not null) order by mt.starts_at, mt.number), '[]')
    from meeting mt where mt.project_id = p.id and mt.called_off_at is null) as meetings,
  (select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'meetingId', v.meeting_id, 'group', v.group_key, 'capturedOn', v.captured_on,
      'answer', case when v.answer is not null then jsonb_build_object('hasReason', v.reason <> '', 'takenUp', v.answer = 'taken-up', 'on', case when v.version <= 2 then v.answered_on
        else (select coalesce(min((r.snapshot ->> 'answered_on')::date), v.answered_on) from revision r where r.entity_kind = 'voice' and r.entity_id = v.id) end) end) order by v.number), '[]')
    from voice v where v.project_id = p.id) as voices,
  (select coalesce(jsonb_agg(jsonb_build_object('number', ms.number, 'dueOn', ms.due_on, 'reached', ms.reached_on is not null) order by ms.number), '[]')
    from milestone ms where ms.project_id = p.id and ms.dropped_on is null) as milestones,
  (select coalesce(jsonb_agg(jsonb_build_object('number', t.number, 'ownerGroup', o.group_key, 'hasOwner', o.id is not null, 'dueOn', t.due_on,
      'done', t.done_on is not null) order by t.number), '[]')
    from action t left join member o on o.id = t.owner_id and (o.left_on is null or t.done_on is not null)
    where t.project_id = p.id and t.dropped_on is null) as actions`;
