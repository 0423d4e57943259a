import { seatCommand } from "@/lib/commands/project-command";
import { requireHelperFor } from "@/lib/seating/require-helper-for";
import { keepChange } from "./keep-priority";
import { ChangePriority } from "./schema";

/** Puts right a priority of someone who has no e-mail address. */
export const changePriorityFor = seatCommand("priority.change-for", ChangePriority, async (context) => {
  await requireHelperFor(context);
  return keepChange(context, context.seat);
});
