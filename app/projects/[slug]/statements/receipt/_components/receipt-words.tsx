import { SummaryList } from "@/app/_ui/summary-list";
import { momentInWords } from "@/lib/calendar/moments";
import { count, listWithAnd } from "@/lib/checklist/words";
import type { Receipt } from "@/lib/receipts/queries";
import { channelWords, seenInWords } from "@/lib/statements/words";

/** What was signed, in words. */
export function ReceiptWords({ receipt }: { receipt: Receipt }) {
  const { framework, sealed } = receipt;
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 className="receipt__head" id="receipt">
        Receipt
      </h2>
      <SummaryList
        rows={[
          { name: "Name", value: receipt.name },
          { name: "Group", value: receipt.group },
          {
            name: "Signed",
            value: `${receipt.commits} of ${count(sealed.answers.length, "statement", "statements")}`,
          },
          { name: "To talk about", value: toTalkAbout(receipt) },
          { name: "When", value: momentInWords(receipt.signedAt, receipt.network.timeZone) },
          { name: "Project", value: receipt.project.title },
          { name: "Statements", value: `${framework.name}, version ${framework.version}` },
          { name: "Seen", value: howSeen(receipt) },
          ...signedHow(receipt),
          { name: "Receipt number", value: <span className="figures">{receipt.number}</span> },
          ...(receipt.withdrawnTold ? [{ name: "Withdrawn how", value: toldInWords(receipt.withdrawnTold) }] : []),
          ...(receipt.withdrawnReason ? [{ name: "Why it was withdrawn", value: receipt.withdrawnReason }] : []),
        ]}
      />
    </section>
  );
}

/** "Statements 2 and 7" */
export function toTalkAbout({ framework, sealed }: Pick<Receipt, "framework" | "sealed">): string {
  const places = framework.statements.flatMap(({ id }, place) =>
    sealed.answers.some(({ statement, answer }) => statement === id && answer === "talk") ? [`${place + 1}`] : [],
  );
  if (places.length === 0) return "Nothing";
  return `${places.length === 1 ? "Statement" : "Statements"} ${listWithAnd(places)}`;
}

function toldInWords({ who, how }: { who: string; how: string }): string {
  return `With help from ${who}: ${how}`;
}

function howSeen({ framework, sealed }: Receipt): string {
  const ways = [...new Set(sealed.answers.map(({ seenAs }) => seenInWords(framework, seenAs)))];
  const large = sealed.answers.filter(({ largePrint }) => largePrint).length;
  const print = large === 0 ? [] : [large === sealed.answers.length ? "in large print" : "partly in large print"];
  return [...ways, ...print].join(", ");
}

const methods = {
  link: "By the person, signed in by a link to their e-mail",
  organisation: "By the person, signed in through their organisation",
  demo: "By the person, signed in to the demo",
};

function signedHow({ sealed: { through }, helper, confirmedAt }: Receipt) {
  if (!("helper" in through)) return [{ name: "Signed how", value: methods[through.method] }];
  const confirmed = confirmedAt ? ", and confirmed by the person since" : "";
  return [
    { name: "Signed how", value: `With help from ${helper}, ${channelWords[through.channel]}${confirmed}` },
    { name: "On whose word", value: through.authority },
    { name: "Read back", value: through.readBack ? "Yes" : "No" },
  ];
}
