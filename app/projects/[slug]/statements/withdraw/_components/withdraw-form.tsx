import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Actions } from "@/app/_ui/actions";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Receipt } from "@/lib/receipts/queries";
import { withdrawAction } from "../actions";

export const title = "Withdraw your signature";

/** Says what withdrawing does, and asks for no more than one may like to say. */
export function WithdrawForm({ receipt, home }: { receipt: Receipt; home: string }) {
  const { project, seat, number, seatIsLeft } = receipt;
  return (
    <ActionForm action={withdrawAction.bind(null, project.slug, seat, seatIsLeft)} title={title}>
      <input type="hidden" name="signature" value={number} />
      <div className="prose">
        <p>
          {seatIsLeft
            ? "You can do this at any time, and nobody has to agree. The history will say that you withdrew it."
            : "You can do this at any time, and nobody has to agree. From then on your signature does not count. You keep your seat, and you can sign again whenever you like."}
        </p>
        {!seatIsLeft && (
          <p>
            Everyone at the table can see that you withdrew it. What you wanted to talk about stays open, so that
            someone still answers you.
          </p>
        )}
      </div>
      <TextArea name="reason" label="Why?" hint="Only you can read this, on your receipt." optional />
      <Actions>
        <SubmitButton>Withdraw my signature</SubmitButton>
        <Link href={home}>Keep it</Link>
      </Actions>
    </ActionForm>
  );
}
