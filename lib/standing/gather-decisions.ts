import { sql } from "drizzle-orm";
import { withWhatItCorrects } from "@/db/schema/correcting";

/**
 * What is recorded of deciding: the brief, decisions, the agreement, how far people take part, and how it feels. Columns of
 * a select from project p and network n.
 *
 * No decision is kept without how it was decided and an answer about dissent and conflicts of interest: RecordDecision
 * (lib/decisions/schema.ts) refuses it, and null in those columns says that people were asked and there was none.
 */
export const decidingColumns = sql`
  (select b.content from brief b where b.project_id = p.id) as brief,
  (select jsonb_build_object('on', d.decided_on, 'groupsAtTable', d.groups_at_table, 'groupsTookPart', d.groups_took_part)
    from brief b join decision d on d.id = b.agreed_by_id where b.project_id = p.id) as brief_agreed,
  (select coalesce(jsonb_agg(jsonb_build_object('citesDecision', r.cites) order by r.number), '[]')
    from (select r.number, b.agreed_version, r.snapshot ->> 'changed_by_id' is not null as cites,
            r.snapshot -> 'content' is distinct from lag(r.snapshot -> 'content') over (order by r.number) as changed
          from brief b join revision r on r.entity_kind = 'brief' and r.entity_id = b.id and r.number >= b.agreed_version
          where b.project_id = p.id) r where r.changed and r.number > r.agreed_version) as brief_changes,
  (select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'on', d.decided_on, 'agreesBrief', d.kind = 'agree-brief',
      'options', jsonb_array_length(d.options), 'hasReason', d.because <> '', 'hasMethod', true, 'dissentAnswered', true,
      'conflictsAnswered', true, 'seenDifferently', d.dissent is not null
        or exists (select from stance st where st.decision_id = d.id and st.stance in ('stand-aside', 'object')), 'groupsTookPart', d.groups_took_part, 'madeWithout', d.made_without,
      'evidenceLinks', cardinality(d.voice_ids) + jsonb_array_length(d.addresses)
        + (select count(*) from evidence_file e where e.decision_id = any(${withWhatItCorrects("d")}) and e.taken_back_at is null),
      'reviewOn', d.review_on, 'reviewedOn', coalesce(d.looked_again_on, later.decided_on),
      'setAside', case when d.set_aside_on is not null then jsonb_build_object('hasReason', d.set_aside_reason <> '') end) order by d.number), '[]')
    from decision d left join decision later on later.supersedes_id = d.id
    where d.project_id = p.id and later.supersedes_as is distinct from 'correction') as decisions,
  (select jsonb_build_object('adoptedOn', ga.adopted_on) from group_agreement ga
    where ga.project_id = p.id and (ga.culture <> '[]' or ga.adopted_on is not null)) as agreement,
  (select jsonb_build_object('recordedOn', ga.ways_written_on, 'deciding', ga.deciding <> '', 'disagreement', ga.disagreement <> '')
    from group_agreement ga where ga.project_id = p.id) as ways_of_deciding,
  (select coalesce(jsonb_agg(jsonb_build_object('number', e.number, 'on', e.held_on, 'rung', e.rung) order by e.number), '[]')
    from engagement e where e.project_id = p.id and e.taken_back_on is null) as engagement,
  (select c.rung from claimed_rung c where c.project_id = p.id order by c.number desc limit 1) as claimed_rung,
  (select fr.felt from felt_round fr where fr.project_id = p.id and fr.felt is not null order by fr.number desc limit 1) as felt,
  exists (select from felt_round fr where fr.project_id = p.id and fr.closed_on is null) as asking_felt,
  (select coalesce(jsonb_agg(jsonb_build_object('number', pr.number, 'offeredOn', pr.opened_on) order by pr.number), '[]')
    from pulse_round pr where pr.project_id = p.id) as pulses`;
