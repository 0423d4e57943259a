import { seatCommand } from "@/lib/commands/project-command";
import { requireHelperFor } from "@/lib/seating/require-helper-for";
import { keepReply } from "./keep-reply";
import { ReplyToFinding } from "./schema";

/** Writes down what someone who has no e-mail address says to a finding. */
export const replyFor = seatCommand("finding.reply-for", ReplyToFinding, async (context) => {
  await requireHelperFor(context);
  await keepReply(context, context.seat, context.ownSeat);
});
