import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit, auditSample } from "@/db/schema/audits";
import { ledgerHead } from "@/db/schema/ledger";
import { xRaysWithin } from "@/lib/accountability/queries";
import type { Day } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import { evaluate } from "@/lib/checklist/evaluate";
import { evidenceFor } from "@/lib/checklist/statement-evidence";
import { nextNumber } from "@/lib/commands/next-number";
import { type ProjectRow, projectCommand } from "@/lib/commands/project-command";
import { InvalidInput, Refused } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import { gatherFacts } from "@/lib/standing/facts";
import { requireNoOwnSeat } from "./find";
import { freezeEvidence } from "./freeze";
import { type FrozenEvidence, OpenAudit } from "./schema";
import { tellTable } from "./tell";

/** Opens an audit of a project, and keeps what its records say at this moment. One is open at a time. */
export const openAudit = projectCommand("audit.open", OpenAudit, async (context) => {
  const { tx, project, actor, input, record, now } = context;
  await requireNoOwnSeat(context);
  await requireNoneOpen(tx, project.id);
  const today = dayOf(now, project.timeZone);
  const number = await nextNumber(tx, audit, eq(audit.projectId, project.id));
  const [opened] = await tx
    .insert(audit)
    .values({
      projectId: project.id,
      number,
      sampleId: await sampleWith(tx, project, input.sample),
      why: input.why,
      openedById: actor.personId,
      openedOn: today,
      ...(await positionOf(tx, project.id)),
      frameworkHash: project.frameworkHash,
      frozen: await evidenceNow(tx, project, today),
    })
    .returning();
  if (!opened) throw new Error("The audit was not opened");
  await record("audit", opened.id);
  await tellTable(tx, opened);
  return { id: opened.id, number };
});

async function requireNoneOpen(tx: Transaction, projectId: string): Promise<void> {
  const open = and(eq(audit.projectId, projectId), isNull(audit.closedOn));
  if ((await tx.$count(audit, open)) > 0) {
    throw new Refused(["An audit of this project is open already. Close it before you open the next."]);
  }
}

async function evidenceNow(tx: Transaction, { id, frameworkHash }: ProjectRow, today: Day): Promise<FrozenEvidence> {
  const { facts } = await gatherFacts(tx, id);
  const { statements } = await frameworkOf(tx, frameworkHash);
  const standing = evaluate(facts, today);
  const evidence = evidenceFor(statements, facts, standing, today);
  return freezeEvidence(standing, evidence, await xRaysWithin(tx, id, { facts, standing, evidence, today }));
}

/** The newest entry of the project's ledger: everything up to it is evidence. The project is locked, so none comes meanwhile. */
async function positionOf(tx: Transaction, projectId: string): Promise<{ ledgerSeq: number; ledgerHash: string }> {
  const [head] = await tx
    .select({ ledgerSeq: ledgerHead.seq, ledgerHash: ledgerHead.hash })
    .from(ledgerHead)
    .where(and(eq(ledgerHead.chainKind, "project"), eq(ledgerHead.chainId, projectId)));
  if (!head) throw new Error("The project has no ledger");
  return head;
}

async function sampleWith(tx: Transaction, { id, networkId }: ProjectRow, number?: number): Promise<string | null> {
  if (number === undefined) return null;
  const [sample] = await tx
    .select({ id: auditSample.id, projectIds: auditSample.projectIds })
    .from(auditSample)
    .where(and(eq(auditSample.networkId, networkId), eq(auditSample.number, number)));
  if (sample?.projectIds.includes(id)) return sample.id;
  throw new InvalidInput([{ name: "sample", message: "This project is not in that sample." }]);
}
