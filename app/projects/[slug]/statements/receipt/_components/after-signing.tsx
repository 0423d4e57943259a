import { capitalised } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import type { Receipt } from "@/lib/receipts/queries";
import { whoKnows } from "../../_components/not-alone";
import { After } from "./after";
import { countsNow } from "./receipt-head";
import { toTalkAbout } from "./receipt-words";

type AfterSigningProps = { receipt: Receipt & { isOwn: boolean }; view: ProjectView | null };

/** What happens now, and what one can do: as it is true of this signature today. */
export function AfterSigning({ receipt, view }: AfterSigningProps) {
  if (!receipt.isOwn) return view && <ForWhomItIsPrinted receipt={receipt} view={view} />;
  if (!view || receipt.seatIsLeft) return <WithoutSeat receipt={receipt} />;
  return countsNow(receipt) ? <WhileItCounts receipt={receipt} view={view} /> : <NoLonger receipt={receipt} />;
}

function WhileItCounts({ receipt, view }: { receipt: Receipt; view: ProjectView }) {
  return (
    <After title="What happens now" way={{ href: `/projects/${view.slug}`, label: "Go to the project home" }}>
      <ol className="numbered">
        {receipt.talks > 0 && (
          <li>{`${whoSees(receipt, view)} What they answer stands under “Statements”, for you and them alone.`}</li>
        )}
        <li>{whatOthersSee(receipt)}</li>
        <li>
          If you change your mind, open “Statements”. There you can change an answer and sign again, or withdraw your
          signature.
        </li>
        <li>This receipt stays yours for ever. You find it under “Your account”.</li>
      </ol>
    </After>
  );
}

/** Printed by whoever helped: the words are for the person who gets the sheet. */
function ForWhomItIsPrinted({ receipt, view }: { receipt: Receipt; view: ProjectView }) {
  if (!countsNow(receipt)) return null;
  const everyHost = { seats: view.seats, ownSeat: null };
  return (
    <After title={`What happens now, ${receipt.name}`}>
      <ol className="numbered">
        {receipt.talks > 0 && <li>{`${whoSees(receipt, everyHost)} They come back to you.`}</li>}
        <li>{whatOthersSee(receipt)}</li>
        <li>
          If you change your mind, tell a lead or a facilitator. They write down your new answer, or that you withdraw
          your signature.
        </li>
        <li>You can ask them for this receipt at any time.</li>
      </ol>
    </After>
  );
}

/** Withdrawn, replaced, or of older statements. */
function NoLonger({ receipt }: { receipt: Receipt }) {
  const home = `/projects/${receipt.project.slug}/statements`;
  if (!receipt.withdrawnAt && receipt.replacedAt)
    return (
      <After title="For you to keep" way={{ href: `${home}/receipt`, label: "See your newest receipt" }}>
        <p>Your newer signature has a receipt of its own. This one stays yours as well.</p>
      </After>
    );
  return (
    <After title="For you to keep" way={{ href: home, label: "Go to the statements" }}>
      <p>If you want to sign again, open “Statements”. This receipt stays yours: you find it under “Your account”.</p>
    </After>
  );
}

function WithoutSeat({ receipt }: { receipt: Receipt }) {
  const mayWithdraw = !receipt.withdrawnAt && !receipt.replacedAt;
  const withdraw = `/projects/${receipt.project.slug}/statements/withdraw?number=${receipt.number}`;
  const way = mayWithdraw
    ? { href: withdraw, label: "Withdraw this signature" }
    : { href: "/account", label: "Your account" };
  return (
    <After title="For you to keep" way={way}>
      <p>You have no seat in this project now. This receipt stays yours: you find it under “Your account”.</p>
      {mayWithdraw && <p>Your signature counts nowhere since you left. You can withdraw it all the same.</p>}
    </After>
  );
}

function whoSees(receipt: Receipt, table: Pick<ProjectView, "seats" | "ownSeat">): string {
  return `${capitalised(whoKnows(table))} can see that you want to talk about ${toTalkAbout(receipt).toLowerCase()}.`;
}

function whatOthersSee({ talks }: Receipt): string {
  const seen = "Everyone at the table can see how many statements you signed.";
  return talks > 0 ? `${seen} They cannot see which ones you want to talk about.` : seen;
}
