import { seatCommand } from "@/lib/commands/project-command";
import { WithdrawSignature } from "./schema";
import { takeBack } from "./take-back";

/** Takes one's own signature back, also after leaving. Resolves to its number. */
export const withdrawSignature = seatCommand("statement.withdraw", WithdrawSignature, async (context) => {
  const { signature, reason } = context.input;
  await takeBack(context, {
    number: signature,
    reason,
    signedAgain: "You have signed again since. Withdraw your newer signature.",
  });
  return { number: signature };
});
