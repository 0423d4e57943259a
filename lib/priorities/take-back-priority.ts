import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { isOwnPriority } from "./find";
import { keepTakenBack } from "./keep-priority";
import { TakeBackPriority } from "./schema";

/** Takes back a priority of one's own. */
export const takeBackPriority = projectCommand(
  "priority.take-back",
  TakeBackPriority,
  async (context) => {
    if (!context.ownSeat) throw new NotFound();
    await keepTakenBack(context, context.ownSeat);
  },
  isOwnPriority,
);
