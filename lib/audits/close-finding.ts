import { eq } from "drizzle-orm";
import { finding } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { Refused } from "@/lib/errors";
import { findOpenAudit, findOpenFinding, requireAllRead, requireNoOwnSeat, stepsOf } from "./find";
import { inTheWayOfEnding } from "./rules";
import { CloseFinding } from "./schema";
import { tellTable } from "./tell";

/** Ends a finding: what was done works, the auditor takes it back, or both voices stay as they are. */
export const closeFinding = projectCommand("audit.close-finding", CloseFinding, async (context) => {
  const { tx, project, input, record, now } = context;
  await requireNoOwnSeat(context);
  const found = await findOpenFinding(context, input);
  const steps = await stepsOf(context, found);
  requireAllRead(steps, input);
  const obstacle = inTheWayOfEnding(input.as, { kind: found.kind, steps });
  if (obstacle) throw new Refused([obstacle]);
  const closed = { closedOn: dayOf(now, project.timeZone), closedAs: input.as, closedWhy: input.why };
  await tx
    .update(finding)
    .set({ version: found.version + 1, ...closed })
    .where(eq(finding.id, found.id));
  await record("finding", found.id);
  await tellTable(tx, await findOpenAudit(context, input.audit));
});
