import { sql } from "drizzle-orm";
import { database, type Transaction } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { factsAndStandingOf } from "@/lib/checklist/queries";
import type { RecordKind } from "@/lib/checklist/records-of-rules";
import type { Some } from "@/lib/checklist/records-seen";
import { evidenceFor, type StatementEvidence } from "@/lib/checklist/statement-evidence";
import { type XRay, xRaysOf } from "@/lib/checklist/x-rays";
import type { ProjectView } from "@/lib/projects/queries";
import { recordsColumn } from "./records-named";
import { lastChangedFrom, type TraceRow, traceColumns, tracesFrom } from "./traces";
import type { RecordNamed } from "./words";

export type Accountability = {
  /** The day as of which it is said. */
  today: Day;
  evidence: StatementEvidence[];
  /** What is worth asking about. */
  xRays: XRay[];
  /** When the brief, the agreement and whatever else a project has one of was last changed. */
  lastChanged: Partial<Record<RecordKind, Day>>;
  /** The newest of some records, by name. */
  named: (kind: RecordKind, some: Some) => RecordNamed[];
};

/** How the statements of a project that was opened stand, by its records, and what is worth asking about them. */
export async function accountabilityOf(view: ProjectView): Promise<Accountability> {
  const { facts, standing, today } = await factsAndStandingOf(view);
  const evidence = evidenceFor(view.framework.statements, facts, standing, today);
  const [row] = await database().execute<TraceRow & { records: RecordNamed[] }>(sql`
    select ${recordsColumn(evidence)}, ${traceColumns}
    from project p join network n on n.id = p.network_id where p.id = ${view.id}`);
  if (!row) throw new Error(`There is no project ${view.id} to look at`);
  const byName = new Map(row.records.map((record) => [nameOf(record.kind, record.number), record]));
  return {
    today,
    evidence,
    xRays: xRaysOf({ facts, standing, evidence, traces: tracesFrom(row), today }),
    lastChanged: lastChangedFrom(row),
    named: (kind, { newest }) => newest.flatMap((number) => byName.get(nameOf(kind, number)) ?? []),
  };
}

type Looked = Pick<Parameters<typeof xRaysOf>[0], "facts" | "standing" | "evidence" | "today">;

/** What is worth asking about, as a command sees it within its own transaction. */
export async function xRaysWithin(
  tx: Pick<Transaction, "execute">,
  projectId: string,
  looked: Looked,
): Promise<XRay[]> {
  const [row] = await tx.execute<TraceRow>(sql`
    select ${traceColumns} from project p join network n on n.id = p.network_id where p.id = ${projectId}`);
  if (!row) throw new Error(`There is no project ${projectId} to look at`);
  return xRaysOf({ ...looked, traces: tracesFrom(row) });
}

function nameOf(kind: RecordKind, number: number): string {
  return `${kind} ${number}`;
}
