import { seatCommand } from "@/lib/commands/project-command";
import { requireHelperFor } from "@/lib/seating/require-helper-for";
import { keepPriority } from "./keep-priority";
import { SayPriority } from "./schema";

/** Writes down what matters to someone who has no e-mail address, in their words. Resolves to its number. */
export const sayPriorityFor = seatCommand("priority.say-for", SayPriority, async (context) => {
  await requireHelperFor(context);
  return keepPriority(context, context.seat);
});
