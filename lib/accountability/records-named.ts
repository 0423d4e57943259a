import { type SQL, sql } from "drizzle-orm";
import type { NumberedKind } from "@/lib/checklist/records-of-rules";
import type { StatementEvidence } from "@/lib/checklist/statement-evidence";

/** The records that are named in the evidence, with their words, as a column of a select from project p and network n. */
export function recordsColumn(evidence: StatementEvidence[]): SQL {
  const parts = [...numbersIn(evidence)].map(([kind, numbers]) => {
    const { from, title, on, dueOn = sql`null::date` } = tables[kind];
    return sql`(select ${kind}::text as kind, x.number, ${title} as title, ${on} as "on", ${dueOn} as "dueOn" from ${from} x
      where x.project_id = p.id and x.number in ${[...numbers]})`;
  });
  if (parts.length === 0) return sql`'[]'::jsonb as records`;
  return sql`(select jsonb_agg(r) from (${sql.join(parts, sql` union all `)}) r) as records`;
}

function numbersIn(evidence: StatementEvidence[]): Map<NumberedKind, Set<number>> {
  const numbers = new Map<NumberedKind, Set<number>>();
  const seen = evidence.flatMap(({ rules }) => rules.flatMap(({ records }) => records));
  for (const { kind, speakFor, speakAgainst, others } of seen) {
    for (const number of [speakFor, speakAgainst, others].flatMap(({ newest }) => newest)) {
      const ofKind = kind as NumberedKind;
      numbers.set(ofKind, (numbers.get(ofKind) ?? new Set()).add(number));
    }
  }
  return numbers;
}

type Table = { from: SQL; title: SQL; on: SQL; dueOn?: SQL };

/** So much of what someone said tells which point it is. */
const lettersOfVoice = 90;

const tables: Record<NumberedKind, Table> = {
  gaps: {
    from: sql`gap`,
    title: sql`x.missing`,
    on: sql`x.filled_on`,
    dueOn: sql`case when x.filled_on is null then x.due_on end`,
  },
  recruitmentRoutes: { from: sql`recruitment_route`, title: sql`x.what`, on: sql`x.used_on` },
  engagement: { from: sql`engagement`, title: sql`x.what`, on: sql`x.held_on` },
  meetings: { from: sql`meeting`, title: sql`x.title`, on: sql`(x.starts_at at time zone n.time_zone)::date` },
  voices: {
    from: sql`voice`,
    title: sql`case when length(x.text) > ${lettersOfVoice} then left(x.text, ${lettersOfVoice}) || '…' else x.text end`,
    on: sql`x.captured_on`,
  },
  milestones: {
    from: sql`milestone`,
    title: sql`x.what`,
    on: sql`x.reached_on`,
    dueOn: sql`case when x.reached_on is null then x.due_on end`,
  },
  actions: {
    from: sql`action`,
    title: sql`x.what`,
    on: sql`x.done_on`,
    dueOn: sql`case when x.done_on is null then x.due_on end`,
  },
  decisions: { from: sql`decision`, title: sql`x.title`, on: sql`x.decided_on` },
  pulses: { from: sql`pulse_round`, title: sql`''::text`, on: sql`x.opened_on` },
  outcomes: {
    from: sql`outcome`,
    title: sql`x.title`,
    on: sql`coalesce((select max(rd.measured_on) from reading rd join indicator i on i.id = rd.indicator_id
      where i.outcome_id = x.id and rd.taken_back_on is null), x.chosen_on)`,
  },
  reflections: { from: sql`reflection`, title: sql`''::text`, on: sql`x.looked_back_on` },
};
