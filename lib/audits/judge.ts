import { and, eq } from "drizzle-orm";
import { judgement } from "@/db/schema/audits";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { findOpenAudit, requireNoOwnSeat } from "./find";
import { requireSubject } from "./require-subject";
import { Judge } from "./schema";

/** Says what the auditor holds of one area or statement, beside the rules' answers. Said again, the earlier stays in the history. */
export const judge = projectCommand("audit.judge", Judge, async (context) => {
  const { tx, project, input, record, now } = context;
  await requireNoOwnSeat(context);
  const audit = await findOpenAudit(context, input.audit);
  await requireSubject(tx, audit, input.subject);
  const { subject, verdict, explained } = input;
  const judgedOn = dayOf(now, project.timeZone);
  const [before] = await tx
    .select()
    .from(judgement)
    .where(and(eq(judgement.auditId, audit.id), eq(judgement.subject, subject)));
  if (before) {
    await requireUnchanged(tx, "judgement", before, input);
    requireChange(before, { verdict, explained });
    await tx
      .update(judgement)
      .set({ version: before.version + 1, verdict, explained, judgedOn })
      .where(eq(judgement.id, before.id));
    return record("judgement", before.id);
  }
  const [kept] = await tx
    .insert(judgement)
    .values({ projectId: project.id, auditId: audit.id, subject, verdict, explained, judgedOn })
    .returning({ id: judgement.id });
  if (!kept) throw new Error("The judgement was not kept");
  await record("judgement", kept.id);
});
