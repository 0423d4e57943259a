import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepPriority } from "./keep-priority";
import { SayPriority } from "./schema";

/** Says what matters to oneself in this work. Resolves to its number. */
export const sayPriority = projectCommand("priority.say", SayPriority, async (context) => {
  if (!context.ownSeat) throw new NotFound();
  return keepPriority(context, context.ownSeat);
});
