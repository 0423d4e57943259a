import { seatCommand } from "@/lib/commands/project-command";
import { requireHelperFor } from "@/lib/seating/require-helper-for";
import { keepView } from "./keep-view";
import { ViewPriority } from "./schema";

/** Writes down how a priority of someone else sits with a person who has no e-mail address. */
export const viewPriorityFor = seatCommand("priority.view-for", ViewPriority, async (context) => {
  await requireHelperFor(context);
  return keepView(context, context.seat);
});
