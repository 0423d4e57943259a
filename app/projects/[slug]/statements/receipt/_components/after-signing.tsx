import Link from "next/link";
import { capitalised } from "@/lib/checklist/words";
import type { ProjectView } from "@/lib/projects/queries";
import type { Receipt } from "@/lib/receipts/queries";
import { whoKnows } from "../../_components/not-alone";
import { toTalkAbout } from "./receipt-words";

/** What happens now, and what one can do. */
export function AfterSigning({ receipt, view }: { receipt: Receipt; view: ProjectView | null }) {
  if (!view) {
    return (
      <section className="receipt-part" aria-labelledby="after">
        <h2 className="section-title" id="after">
          For you to keep
        </h2>
        <p>You have no seat in this project now. This receipt stays yours: you find it under “Your account”.</p>
        <p className="no-print">
          <Link className="standalone-link" href="/account">
            Your account
          </Link>
        </p>
      </section>
    );
  }
  const home = `/projects/${view.slug}`;
  return (
    <section className="receipt-part" aria-labelledby="after">
      <h2 className="section-title" id="after">
        What happens now
      </h2>
      <ol className="numbered">
        {receipt.talks > 0 && <li>{aboutTheTalk(receipt, view)}</li>}
        <li>
          Everyone at the table can see how many statements you signed.
          {receipt.talks > 0 && " They cannot see which ones you want to talk about."}
        </li>
        <li>
          If you change your mind, open “Statements”. There you can change an answer and sign again, or withdraw your
          signature.
        </li>
        <li>This receipt stays yours for ever. You find it under “Your account”.</li>
      </ol>
      <p className="no-print">
        <Link className="standalone-link" href={home}>
          Go to the project home
        </Link>
      </p>
    </section>
  );
}

function aboutTheTalk(receipt: Receipt, view: ProjectView): string {
  const about = toTalkAbout(receipt).toLowerCase();
  return `${capitalised(whoKnows(view))} can see that you want to talk about ${about}. What they answer stands under “Statements”, for you and them alone.`;
}
