import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { isOwnPriority } from "./find";
import { keepChange } from "./keep-priority";
import { ChangePriority } from "./schema";

/** Says a priority of one's own in other words, or why it matters. How it was said before stays in the history. */
export const changePriority = projectCommand(
  "priority.change",
  ChangePriority,
  async (context) => {
    if (!context.ownSeat) throw new NotFound();
    await keepChange(context, context.ownSeat);
  },
  isOwnPriority,
);
