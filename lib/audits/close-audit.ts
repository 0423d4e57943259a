import { asc, eq } from "drizzle-orm";
import { audit, finding } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { listWithAnd } from "@/lib/checklist/words";
import { type ProjectContext, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput, Refused } from "@/lib/errors";
import { type AuditRow, findOpenAudit, requireNoOwnSeat, stepsOf } from "./find";
import { isOpen, stillTheirTurn } from "./rules";
import { CloseAudit } from "./schema";
import { tellTable } from "./tell";

/** Closes an audit: its report stays as it is, with what is still open and every disagreement that was not settled. */
export const closeAudit = projectCommand("audit.close", CloseAudit, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  await requireNoOwnSeat(context);
  const found = await findOpenAudit(context, input.audit);
  const findings = await findingsOf(context, found);
  const today = dayOf(now, project.timeZone);
  const theirTurn = stillTheirTurn(findings, today);
  if (theirTurn.length > 0) {
    throw new Refused([
      `The table still has time to answer finding ${listWithAnd(theirTurn.map(String))}. Close the audit when they have, or when the day is over.`,
    ]);
  }
  if (findings.some(isOpen) && !input.goAhead) {
    throw new InvalidInput([{ name: "goAhead", message: "Tick this to close the audit with what is still open." }]);
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
  const said = [];
  for (const one of all) said.push({ ...one, steps: await stepsOf(context, one) });
  return said;
}
