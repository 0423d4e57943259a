import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { standingOf } from "@/lib/checklist/queries";
import { NotFound } from "@/lib/errors";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { ProjectView } from "@/lib/projects/queries";
import { changesSince, freezeAreas, type RuleChange } from "./freeze";
import { stateOf } from "./rules";
import type { FrozenEvidence } from "./schema";
import type { CitedRecord, FindingEnding, FindingKind, FindingState, LookResult, Verdict, WayToReply } from "./words";

type JudgementView = { subject: string; verdict: Verdict; explained: string; judgedOn: string; version: number };

/** What was said or done about a finding after it was raised. */
export type StepView = { number: number; name: string; text: string; on: string } & (
  | {
      by: "table";
      as: WayToReply;
      memberId: string;
      seat: number;
      group: string;
      helper: string | null;
      record: CitedRecord | null;
    }
  | { by: "auditor"; as: LookResult }
);

export type FindingView = {
  number: number;
  version: number;
  subject: string;
  kind: FindingKind;
  seen: string;
  record: CitedRecord | null;
  asked: string;
  dueOn: string | null;
  raisedOn: string;
  closedOn: string | null;
  closedAs: FindingEnding | null;
  closedWhy: string;
  steps: StepView[];
  state: FindingState;
};

export type AuditView = {
  id: string;
  number: number;
  why: string;
  sample: number | null;
  openedOn: string;
  openedBy: string;
  ledgerSeq: number;
  ledgerHash: string;
  /** Whether the project's ledger still holds that entry just as it was. */
  stillHeld: boolean;
  /** The framework version that it looks at. */
  framework: FrameworkContent;
  frozen: FrozenEvidence;
  closedOn: string | null;
  closedBy: string | null;
  conclusion: string;
  judgements: JudgementView[];
  findings: FindingView[];
};

type Row = Omit<AuditView, "findings"> & { findings: Omit<FindingView, "state">[] };

/** An audit of a project that was opened, whole. Throws NotFound when there is none of this number. */
export async function auditNumbered({ id }: ProjectView, number: number): Promise<AuditView> {
  const [found] = await database().execute<Row>(sql`
    select a.id, a.number, a.why, sample.number as sample, a.opened_on::text as "openedOn", opener.name as "openedBy",
      a.ledger_seq as "ledgerSeq", a.ledger_hash as "ledgerHash", f.content as framework, a.frozen,
      a.closed_on::text as "closedOn", closer.name as "closedBy", a.conclusion,
      exists (select from ledger_entry e where e.chain_kind = 'project' and e.chain_id = a.project_id
        and e.seq = a.ledger_seq and e.hash = a.ledger_hash) as "stillHeld",
      (select coalesce(jsonb_agg(jsonb_build_object('subject', j.subject, 'verdict', j.verdict, 'explained', j.explained,
          'judgedOn', j.judged_on, 'version', j.version) order by j.subject), '[]')
        from judgement j where j.audit_id = a.id) as judgements,
      (select coalesce(jsonb_agg(${findingInFull} order by fi.number), '[]')
        from finding fi where fi.audit_id = a.id) as findings
    from audit a
    join framework_version f on f.hash = a.framework_hash
    join person opener on opener.id = a.opened_by_id
    left join person closer on closer.id = a.closed_by_id
    left join audit_sample sample on sample.id = a.sample_id
    where a.project_id = ${id} and a.number = ${number}`);
  if (!found) throw new NotFound();
  return { ...found, findings: found.findings.map((one) => ({ ...one, state: stateOf(one) })) };
}

function record(thing: ReturnType<typeof sql>) {
  return sql`case when ${thing}.record_kind is not null
    then jsonb_build_object('kind', ${thing}.record_kind, 'number', ${thing}.record_number) end`;
}

const steps = sql`(select coalesce(jsonb_agg(step.said order by step.number), '[]') from (
    select r.number, jsonb_build_object('by', 'table', 'number', r.number, 'as', r.said_as, 'memberId', r.member_id,
      'seat', m.number, 'name', m.name, 'group', m.group_key, 'helper', h.name, 'text', r.text,
      'record', ${record(sql`r`)}, 'on', r.said_on) as said
    from finding_reply r join member m on m.id = r.member_id left join member h on h.id = r.helper_id
    where r.finding_id = fi.id
    union all
    select l.number, jsonb_build_object('by', 'auditor', 'number', l.number, 'as', l.result, 'name', p.name,
      'text', l.text, 'on', l.looked_on)
    from finding_look l join person p on p.id = l.looked_by_id where l.finding_id = fi.id) step)`;

/** Of a table "finding fi": everything of it but its state. */
export const findingInFull = sql`jsonb_build_object('number', fi.number, 'version', fi.version, 'subject', fi.subject,
  'kind', fi.kind, 'seen', fi.seen, 'record', ${record(sql`fi`)}, 'asked', fi.asked, 'dueOn', fi.due_on,
  'raisedOn', fi.raised_on, 'closedOn', fi.closed_on, 'closedAs', fi.closed_as, 'closedWhy', fi.closed_why,
  'steps', ${steps})`;

export type Since = { changes: RuleChange[]; entries: number };

/** What is different now from what an audit froze: rules that answer otherwise, and entries since that are not the audit's own. */
export async function changedSince(view: ProjectView, { frozen, ledgerSeq }: AuditView): Promise<Since> {
  const [standing, [counted]] = await Promise.all([
    standingOf(view),
    database().execute<{ entries: number }>(sql`
      select count(*)::integer as entries from ledger_entry e
      where e.chain_kind = 'project' and e.chain_id = ${view.id} and e.seq > ${ledgerSeq}
        and e.verb not like 'audit.%' and e.verb not like 'finding.%'`),
  ]);
  return { changes: changesSince(frozen.areas, freezeAreas(standing)), entries: counted?.entries ?? 0 };
}

export type AuditLine = {
  id: string;
  number: number;
  why: string;
  openedOn: string;
  openedBy: string;
  closedOn: string | null;
  findings: number;
  openFindings: number;
};

/** Every audit of a project that was opened, newest first. */
export async function auditsOfProject({ id }: ProjectView): Promise<AuditLine[]> {
  const found = await database().execute<AuditLine>(sql`
    select ${auditLine} from audit a join person opener on opener.id = a.opened_by_id
    where a.project_id = ${id} order by a.number desc`);
  return [...found];
}

/** Of a table "audit a", with its opener as "opener". */
export const auditLine = sql`a.id, a.number, a.why, a.opened_on::text as "openedOn", opener.name as "openedBy",
  a.closed_on::text as "closedOn",
  (select count(*)::integer from finding fi where fi.audit_id = a.id) as findings,
  (select count(*)::integer from finding fi where fi.audit_id = a.id and fi.closed_on is null and fi.kind <> 'strength') as "openFindings"`;
