import { sql } from "drizzle-orm";

/** What is recorded of the people at the table, and what they say of the work. Columns of a select from project p and network n. */
export const peopleColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object(
      'id', m.id, 'group', m.group_key, 'role', m.role, 'joinedOn', m.joined_on, 'pausedOn', m.paused_on,
      'leftOn', m.left_on, 'strengths', m.strengths_answer, 'accessNeeds', m.access_needs_answer,
      'hopes', m.hopes_answer, 'recognition', m.recognition_answer, 'contact', m.contact_answer,
      'trainingRecorded', exists (select from training tr where tr.member_id = m.id and tr.what <> ''),
      'lastGivenOn', (
    select (greatest(max(mt.sent_at), max(mt.closed_at), max(mt.held_at) filter (where exists (
      select from jsonb_array_elements(mt.attendance) took
      where took ->> 'member' = m.id::text and took ->> 'how' in ('present', 'asked-outside')))) at time zone n.time_zone)::date
    from meeting mt where mt.project_id = p.id and mt.called_off_at is null
      and (mt.starts_at at time zone n.time_zone)::date >= m.joined_on),
  'signedCurrent', exists (select from signature s where s.member_id = m.id and s.material_hash = p.material_hash
        and s.withdrawn_at is null and s.replaced_at is null)) order by m.number), '[]')
    from member m where m.project_id = p.id) as members,
  (select coalesce(jsonb_agg(jsonb_build_object(
      'number', g.number, 'hasOwner', exists (select from member o where o.id = g.owner_member_id and o.left_on is null), 'dueOn', g.due_on, 'filled', g.filled_on is not null) order by g.number), '[]')
    from gap g where g.project_id = p.id) as gaps,
  (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'offline', r.way = 'offline') order by r.number), '[]')
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
  (select coalesce(jsonb_agg(a.area_key order by a.area_key), '[]')
    from area_note a where a.project_id = p.id and a.text <> '') as notes,
  exists (select from support_contact sc where sc.project_id = p.id and sc.name <> '') as support_contact`;
