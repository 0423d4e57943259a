import { SummaryList } from "@/app/_ui/summary-list";
import { momentInWords } from "@/lib/calendar/moments";
import type { Receipt } from "@/lib/receipts/queries";

/** All that anyone needs to check that this signature is what it was. */
export function ForChecking({ receipt }: { receipt: Receipt }) {
  const { ledger, checkpoint } = receipt;
  return (
    <section className="receipt-part" aria-labelledby="checking">
      <h2 className="section-title" id="checking">
        For checking
      </h2>
      <p>
        Nobody needs this every day. It lets anyone check, with a computer, that nothing of this signature was changed
        afterwards. The name key opens your name in it: show it only to people who may know your name.
      </p>
      <SummaryList
        rows={[
          { name: "Seal", value: <code>{receipt.seal}</code> },
          { name: "Name key", value: <code>{receipt.nameKey}</code> },
          {
            name: "In the ledger",
            value: (
              <>
                Entry {ledger.seq} of {ledger.chain}: <code>{ledger.hash}</code>
              </>
            ),
          },
          { name: "Latest checkpoint", value: <Checkpoint receipt={receipt} checkpoint={checkpoint} /> },
        ]}
      />
      <h3 className="label">How to check the seal</h3>
      <ol className="numbered">
        {receipt.recipe.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="label">What was sealed</h3>
      <pre className="sealed-text">{receipt.sealedText}</pre>
    </section>
  );
}

function Checkpoint({ receipt, checkpoint }: { receipt: Receipt; checkpoint: Receipt["checkpoint"] }) {
  if (!checkpoint) return "There is none yet. One is made each day.";
  const at = momentInWords(checkpoint.at, receipt.network.timeZone);
  return (
    <>
      Number {checkpoint.number}, {at}
      {checkpoint.covers ? ", after this signature" : ", before this signature: the next one covers it"}:{" "}
      <code>{checkpoint.signature}</code>
    </>
  );
}
