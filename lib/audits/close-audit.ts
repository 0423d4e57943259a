import { asc, eq } from "drizzle-orm";
import { audit, finding, judgement } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput, Refused } from "@/lib/errors";
import { type AuditRow, findOpenAudit, requireNoOwnSeat, stepsOfEach } from "./find";
import { inTheWayOfClosing, isOpen } from "./rules";
import { CloseAudit } from "./schema";
import { tellTable } from "./tell";

/** Closes an audit: its report stays as it is, with what is still open and every disagreement that was not settled. */
export const closeAudit = projectCommand("audit.close", CloseAudit, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  await requireNoOwnSeat(context);
  const found = await findOpenAudit(context, input.audit);
  const findings = await findingsOf(context, found);
  const today = dayOf(now, project.timeZone);
  const obstacle = inTheWayOfClosing(findings, today);
  if (obstacle) throw new Refused([obstacle]);
  if (findings.some(isOpen) && !input.goAhead) {
    throw new InvalidInput([{ name: "goAhead", message: "Tick this to close the audit with what is still open." }]);
  }
  const isEmpty = findings.length === 0 && (await tx.$count(judgement, eq(judgement.auditId, found.id))) === 0;
  if (isEmpty && !input.goAhead) {
    throw new InvalidInput([{ name: "goAhead", message: "Tick this to close the audit with nothing judged." }]);
  }
  await tx
    .update(audit)
    .set({ version: found.version + 1, closedById: actor.personId, closedOn: today, conclusion: input.conclusion })
    .where(eq(audit.id, found.id));
  await record("audit", found.id);
  await tellTable(tx, found);
});

async function findingsOf(context: Pick<ProjectContext<unknown>, "tx">, { id }: AuditRow) {
  const all = await context.tx.select().from(finding).where(eq(finding.auditId, id)).orderBy(asc(finding.number));
  const steps = await stepsOfEach(
    context,
    all.map((one) => one.id),
  );
  return all.map((one) => ({ ...one, steps: steps.get(one.id) ?? [] }));
}
