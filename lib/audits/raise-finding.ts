import { eq } from "drizzle-orm";
import { finding } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { nextNumber } from "@/lib/commands/next-number";
import { projectCommand } from "@/lib/commands/project-command";
import { findOpenAudit, requireNoOwnSeat } from "./find";
import { requireFinding } from "./require-finding";
import { RaiseFinding } from "./schema";
import { tellTable } from "./tell";

/** Writes down what the auditor saw, where, what is asked and by when; the table is told. Resolves to its number in the audit. */
export const raiseFinding = projectCommand("audit.raise-finding", RaiseFinding, async (context) => {
  const { tx, project, input, record, now } = context;
  await requireNoOwnSeat(context);
  const { audit: auditNumber, ...raised } = input;
  const audit = await findOpenAudit(context, auditNumber);
  const today = dayOf(now, project.timeZone);
  await requireFinding(tx, audit, raised, today);
  const number = await nextNumber(tx, finding, eq(finding.auditId, audit.id));
  const [kept] = await tx
    .insert(finding)
    .values({ projectId: project.id, auditId: audit.id, number, ...raised, raisedOn: today })
    .returning({ id: finding.id });
  if (!kept) throw new Error("The finding was not kept");
  await record("finding", kept.id);
  await tellTable(tx, audit);
  return number;
});
