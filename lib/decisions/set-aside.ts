import { eq } from "drizzle-orm";
import { decision } from "@/db/schema/decisions";
import { dayOf } from "@/lib/calendar/moments";
import { projectCommand } from "@/lib/commands/project-command";
import { requireChange } from "@/lib/commands/require-change";
import { requireUnchanged } from "@/lib/commands/stale-edit";
import { InvalidInput, requireAll } from "@/lib/errors";
import { requireDayThatHasCome } from "@/lib/seating/rules";
import { SetAside } from "./afterwards-schema";
import { findDecision } from "./find-decision";

/** Records that someone outside the group set a decision aside: who, and the reason if one was given. Said again, the later words count. */
export const setAside = projectCommand("decision.set-aside", SetAside, async (context) => {
  const { tx, project, input, record, now } = context;
  const found = await findDecision(context, input.decision, "decision.set-aside");
  await requireUnchanged(tx, "decision", found, input);
  requireAll([
    () => requireDayThatHasCome("on", input.on, dayOf(now, project.timeZone)),
    () => requireNotBefore(input.on, found.decidedOn),
  ]);
  const aside = { setAsideOn: input.on, setAsideBy: input.by, setAsideReason: input.reason };
  requireChange(found, aside);
  await tx
    .update(decision)
    .set({ version: found.version + 1, ...aside })
    .where(eq(decision.id, found.id));
  await record("decision", found.id);
});

function requireNotBefore(day: string, decidedOn: string): void {
  if (day >= decidedOn) return;
  throw new InvalidInput([{ name: "on", message: "Give the day of the decision, or a later one." }]);
}
