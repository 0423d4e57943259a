import { projectCommand } from "@/lib/commands/project-command";
import { NotFound } from "@/lib/errors";
import { keepReply } from "./keep-reply";
import { ReplyToFinding } from "./schema";

/** Answers a finding, says that one sees it differently, shows what was done, or says that it is settled. */
export const replyToFinding = projectCommand("finding.reply", ReplyToFinding, async (context) => {
  if (!context.ownSeat) throw new NotFound();
  await keepReply(context, context.ownSeat);
});
