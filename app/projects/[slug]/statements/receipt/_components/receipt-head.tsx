import { groupsAtTable } from "@/app/_shell/groups-at-table";
import { orNotFound } from "@/app/_shell/or-not-found";
import { Notice } from "@/app/_ui/notice";
import { YourSeat } from "@/app/_ui/your-seat";
import { momentInWords } from "@/lib/calendar/moments";
import { standingOf } from "@/lib/checklist/queries";
import type { ProjectView } from "@/lib/projects/queries";
import type { Receipt } from "@/lib/receipts/queries";

type Said = { signed?: string; already?: string; saved?: string | string[] };
type ReceiptHeadProps = { receipt: Receipt & { isOwn: boolean }; view: ProjectView | null; said: Said };

/** Opens a receipt: thanks, or how it stands now; and one's own seat, where the signature fills it. */
export function ReceiptHead({ receipt, view, said }: ReceiptHeadProps) {
  return (
    <>
      {said.already !== undefined && (
        <Notice>You had signed already, on another page or another device. This is your receipt.</Notice>
      )}
      {said.saved === "helped" && <Notice>Signed with your help. Print this for them to keep.</Notice>}
      <h1 className="statement">{titleOf(receipt, said.signed !== undefined)}</h1>
      <p className="lede">{howItStands(receipt)}</p>
      {countsNow(receipt) && view && receipt.isOwn && <Picture view={view} />}
    </>
  );
}

/** A seat at the table is filled in by it. */
export function countsNow({ withdrawnAt, replacedAt, isOfOlderStatements, seatIsLeft }: Receipt): boolean {
  return !withdrawnAt && !replacedAt && !isOfOlderStatements && !seatIsLeft;
}

function titleOf({ isOwn, name }: ReceiptHeadProps["receipt"], isNew: boolean): string {
  if (!isOwn) return `The receipt of ${name}`;
  return isNew ? `Thank you, ${name}. You have signed.` : "Your receipt";
}

function howItStands({ isOwn, ...receipt }: ReceiptHeadProps["receipt"]): string {
  const at = (moment: Date) => momentInWords(moment, receipt.network.timeZone);
  if (receipt.withdrawnAt)
    return `This signature was withdrawn on ${at(receipt.withdrawnAt)}. It does not count any more.`;
  if (receipt.replacedAt) return `A newer signature took the place of this one on ${at(receipt.replacedAt)}.`;
  if (receipt.isOfOlderStatements) {
    return "The statements have changed since. This signature stays as it is; the new statements are signed anew.";
  }
  if (receipt.seatIsLeft) return "It was signed at a seat that is empty now.";
  return isOwn ? "Your seat at the table is filled in." : "Their seat at the table is filled in.";
}

async function Picture({ view }: { view: ProjectView }) {
  const here = view.seats.filter(({ leftOn }) => leftOn === null);
  const you = here.findIndex(({ number }) => number === view.ownSeat);
  if (you < 0) return null;
  const { meetingsHeld } = await orNotFound(standingOf(view));
  const seats = here.map(({ pausedOn, ...seat }) => ({ ...seat, paused: pausedOn !== null }));
  return (
    <div className="your-seat">
      <YourSeat seats={seats} groups={groupsAtTable(view)} meetingsHeld={meetingsHeld} you={you} />
    </div>
  );
}
