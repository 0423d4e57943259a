import { seatCommand } from "@/lib/commands/project-command";
import { requireHelperFor } from "@/lib/seating/require-helper-for";
import { keepTakenBack } from "./keep-priority";
import { TakeBackPriority } from "./schema";

/** Takes back a priority for someone who has no e-mail address. */
export const takeBackPriorityFor = seatCommand("priority.take-back-for", TakeBackPriority, async (context) => {
  await requireHelperFor(context);
  return keepTakenBack(context, context.seat);
});
