import { eq } from "drizzle-orm";
import { finding } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { Refused } from "@/lib/errors";
import { findOpenAudit, findOpenFinding, requireNoOwnSeat, stepsOf } from "./find";
import { requireFinding } from "./require-finding";
import { ChangeFinding } from "./schema";
import { tellTable } from "./tell";

/** Says a finding in other words, as long as the table has not answered it: what they said was said to those words. */
export const changeFinding = projectCommand("audit.change-finding", ChangeFinding, async (context) => {
  const { tx, project, input, record, now } = context;
  await requireNoOwnSeat(context);
  const audit = await findOpenAudit(context, input.audit);
  const before = await findOpenFinding(context, input);
  await requireUnchanged(tx, "finding", before, input);
  const { subject, kind, seen, asked } = input;
  const { recordKind = null, recordNumber = null, dueOn = null } = input;
  const said = { subject, kind, seen, recordKind, recordNumber, asked, dueOn };
  requireChange(before, said);
  await requireFinding(
    tx,
    audit,
    dueOn === before.dueOn ? { ...input, dueOn: undefined } : input,
    dayOf(now, project.timeZone),
  );
  if ((await stepsOf(context, before)).length > 0) {
    throw new Refused([
      "Something was said about this finding already, so its words stay. Answer, or raise another finding.",
    ]);
  }
  await tx
    .update(finding)
    .set({ version: before.version + 1, ...said })
    .where(eq(finding.id, before.id));
  await record("finding", before.id);
  await tellTable(tx, audit);
});
