import { sql } from "drizzle-orm";

/** What is recorded of outcomes that are followed, and of how far each is measured. Columns of a select from project p. */
export const resultColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('number', oc.number, 'aimIds', to_jsonb(oc.aim_ids), 'measures', (
      select coalesce(jsonb_agg(jsonb_build_object('howOften', i.how_often, 'baselineOn', i.baseline_on, 'targetOn', i.target_on,
        'lastOn', (select max(rd.measured_on) from reading rd where rd.indicator_id = i.id and rd.taken_back_on is null),
        'hasFinal', exists (select from reading rd where rd.indicator_id = i.id and rd.taken_back_on is null and rd.is_final))
        order by i.number), '[]')
      from indicator i where i.outcome_id = oc.id)) order by oc.number), '[]')
    from outcome oc where oc.project_id = p.id and oc.dropped_on is null) as outcomes`;
