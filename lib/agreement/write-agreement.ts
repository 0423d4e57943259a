import { eq } from "drizzle-orm";
import { groupAgreement } from "@/db/schema/agreement";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { requireDayStillToCome } from "@/lib/people/rules";
import { waysWrittenOn } from "./rules";
import { WriteAgreement } from "./schema";

/** Writes the group agreement as a whole. Words that a decision adopted stay adopted: newer ones wait for the next decision. */
export const writeAgreement = projectCommand(
  "agreement.write",
  WriteAgreement,
  async ({ tx, project, input, record, now }) => {
    const [before] = await tx.select().from(groupAgreement).where(eq(groupAgreement.projectId, project.id));
    const { version: _shown, reviewOn = null, ...words } = input;
    const today = dayOf(now, project.timeZone);
    if (before) await requireUnchanged(tx, "group-agreement", before, input);
    if (reviewOn !== (before?.reviewOn ?? null)) requireDayStillToCome("reviewOn", reviewOn ?? undefined, today);
    const said = { ...words, reviewOn };
    if (before) requireChange(before, said);
    const values = { ...said, waysWrittenOn: waysWrittenOn(before?.waysWrittenOn ?? null, words, today) };
    const [written] = before
      ? await tx
          .update(groupAgreement)
          .set({ version: before.version + 1, ...values })
          .where(eq(groupAgreement.id, before.id))
          .returning({ id: groupAgreement.id })
      : await tx
          .insert(groupAgreement)
          .values({ projectId: project.id, ...values })
          .returning({ id: groupAgreement.id });
    if (!written) throw new Error("The group agreement was not written");
    await record("group-agreement", written.id);
  },
);
