import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepView } from "./keep-view";
import { ViewPriority } from "./schema";

/** Says how a priority of someone else sits with oneself. */
export const viewPriority = projectCommand("priority.view", ViewPriority, async (context) => {
  if (!context.ownSeat) throw new NotFound();
  await keepView(context, context.ownSeat);
});
