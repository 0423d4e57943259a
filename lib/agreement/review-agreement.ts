import { eq } from "drizzle-orm";
import { groupAgreement } from "@/db/schema/agreement";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { NotFound, requireAll } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { requireLaterLook } from "./rules";
import { ReviewAgreement } from "./schema";

/** Says that the group looked at its agreement again, what came of it, and when it will do so next. Its words stay as they are. */
export const reviewAgreement = projectCommand(
  "agreement.review",
  ReviewAgreement,
  async ({ tx, project, input, record, now }) => {
    const [before] = await tx.select().from(groupAgreement).where(eq(groupAgreement.projectId, project.id));
    if (!before) throw new NotFound();
    await requireUnchanged(tx, "group-agreement", before, input);
    const { reviewedOn, note, reviewOn } = input;
    const today = dayOf(now, project.timeZone);
    requireAll([
      () => requireDayThatHasCome("reviewedOn", reviewedOn, today),
      () => requireLaterLook(reviewOn, reviewedOn, today),
    ]);
    await tx
      .update(groupAgreement)
      .set({ version: before.version + 1, reviewedOn, reviewNote: note, reviewOn: reviewOn ?? null })
      .where(eq(groupAgreement.id, before.id));
    await record("group-agreement", before.id);
  },
);
