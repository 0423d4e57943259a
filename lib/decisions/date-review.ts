import { eq } from "drizzle-orm";
import { decision } from "@/db/schema/decisions";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { DateReview } from "./afterwards-schema";
import { findDecision } from "./find-decision";
import { requireDayAhead } from "./review-day";

/** Sets or moves the day on which the group looks at a decision again. */
export const dateReview = projectCommand("decision.date-review", DateReview, async (context) => {
  const { tx, project, input, record, now } = context;
  const found = await findDecision(context, input.decision, "decision.date-review");
  await requireUnchanged(tx, "decision", found, input);
  const { reviewOn } = input;
  requireDayAhead("reviewOn", reviewOn, { decidedOn: found.decidedOn, today: dayOf(now, project.timeZone) });
  requireChange(found, { reviewOn, lookedAgainOn: null });
  await tx
    .update(decision)
    .set({ version: found.version + 1, reviewOn, lookedAgainOn: null })
    .where(eq(decision.id, found.id));
  await record("decision", found.id);
});
