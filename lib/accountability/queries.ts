import { type SQL, sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { factsAndStandingOf } from "@/lib/checklist/queries";
import type { NumberedKind, RecordKind } from "@/lib/checklist/records-of-rules";
import type { Some } from "@/lib/checklist/records-seen";
import { evidenceFor, type StatementEvidence } from "@/lib/checklist/statement-evidence";
import type { ProjectView } from "@/lib/projects/queries";

/** A record beside a statement: what it is called, its day or the day it is due, and never who said or did it. */
export type RecordNamed = { kind: NumberedKind; number: number; title: string; on: Day | null; dueOn: Day | null };

export type Accountability = {
  /** The day as of which it is said. */
  today: Day;
  evidence: StatementEvidence[];
  /** The newest of some records, by name. */
  named: (kind: RecordKind, some: Some) => RecordNamed[];
};

/** How the statements of a project that was opened stand, by its records. */
export async function accountabilityOf(view: ProjectView): Promise<Accountability> {
  const { facts, standing, today } = await factsAndStandingOf(view);
  const evidence = evidenceFor(view.framework.statements, facts, standing, today);
  const records = await recordsNamed(view, evidence);
  const byName = new Map(records.map((record) => [nameOf(record.kind, record.number), record]));
  const named: Accountability["named"] = (kind, { newest }) =>
    newest.flatMap((number) => byName.get(nameOf(kind, number)) ?? []);
  return { today, evidence, named };
}

/** The records that are named in the evidence, with their words, in one statement. */
async function recordsNamed({ id }: ProjectView, evidence: StatementEvidence[]): Promise<RecordNamed[]> {
  const parts = [...numbersIn(evidence)].map(([kind, numbers]) => {
    const { from, title, on, dueOn = sql`null::date` } = tables[kind];
    return sql`(select ${kind}::text as kind, x.number, ${title} as title, ${on} as "on", ${dueOn} as due_on from ${from}
      where x.project_id = ${id} and x.number in ${[...numbers]})`;
  });
  if (parts.length === 0) return [];
  const rows = await database().execute<RecordNamed>(sql`
    select r.kind, r.number, r.title, r."on"::text as "on", r.due_on::text as "dueOn" from (${sql.join(parts, sql` union all `)}) r`);
  return [...rows];
}

function numbersIn(evidence: StatementEvidence[]): Map<NumberedKind, Set<number>> {
  const numbers = new Map<NumberedKind, Set<number>>();
  for (const { kind, speakFor, speakAgainst, others } of evidence.flatMap(({ rules }) =>
    rules.flatMap(({ records }) => records),
  )) {
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
    from: sql`gap x`,
    title: sql`x.missing`,
    on: sql`x.filled_on`,
    dueOn: sql`case when x.filled_on is null then x.due_on end`,
  },
  recruitmentRoutes: { from: sql`recruitment_route x`, title: sql`x.what`, on: sql`x.used_on` },
  engagement: { from: sql`engagement x`, title: sql`x.what`, on: sql`x.held_on` },
  meetings: {
    from: sql`meeting x join project p on p.id = x.project_id join network n on n.id = p.network_id`,
    title: sql`x.title`,
    on: sql`(x.starts_at at time zone n.time_zone)::date`,
  },
  voices: {
    from: sql`voice x`,
    title: sql`case when length(x.text) > ${lettersOfVoice} then left(x.text, ${lettersOfVoice}) || '…' else x.text end`,
    on: sql`x.captured_on`,
  },
  milestones: {
    from: sql`milestone x`,
    title: sql`x.what`,
    on: sql`x.reached_on`,
    dueOn: sql`case when x.reached_on is null then x.due_on end`,
  },
  actions: {
    from: sql`action x`,
    title: sql`x.what`,
    on: sql`x.done_on`,
    dueOn: sql`case when x.done_on is null then x.due_on end`,
  },
  decisions: { from: sql`decision x`, title: sql`x.title`, on: sql`x.decided_on` },
  pulses: { from: sql`pulse_round x`, title: sql`''::text`, on: sql`x.opened_on` },
  outcomes: {
    from: sql`outcome x`,
    title: sql`x.title`,
    on: sql`coalesce((select max(rd.measured_on) from reading rd join indicator i on i.id = rd.indicator_id
      where i.outcome_id = x.id and rd.taken_back_on is null), x.chosen_on)`,
  },
  reflections: { from: sql`reflection x`, title: sql`''::text`, on: sql`x.looked_back_on` },
};

function nameOf(kind: RecordKind, number: number): string {
  return `${kind} ${number}`;
}
