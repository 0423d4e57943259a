import { seatCommand } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { WithdrawFor } from "./assisted-schema";
import { takeBack } from "./take-back";

/** Records that someone who does not sign in alone takes their signature back. */
export const withdrawFor = seatCommand("statement.withdraw-for", WithdrawFor, async (context) => {
  const { actor, ownSeat, seat, input } = context;
  if (!ownSeat) throw new NotFound();
  if (seat.personId === actor.personId) {
    throw new Refused(["This is your own signature. You can withdraw it yourself."]);
  }
  if (seat.signsInAlone) {
    throw new Refused([`${seat.name} signs in alone, so they can withdraw their signature themselves.`]);
  }
  await takeBack(context, {
    number: input.signature,
    reason: input.reason,
    told: { byId: ownSeat.id, how: input.how },
    signedAgain: "They have signed again since. Open this page again to see what counts now.",
  });
});
