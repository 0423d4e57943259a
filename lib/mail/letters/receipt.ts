import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { signature } from "@/db/schema/signatures";
import { momentInWords } from "@/lib/calendar/moments";
import type { Addressed } from "@/lib/mail/letter";
import { type Receipt, receiptOf } from "@/lib/receipts/queries";
import { channelWords } from "@/lib/statements/words";
import { addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/** The whole receipt of a signature, to keep: whoever has it needs nothing from Alongside to check the seal. */
export async function writeReceipt(signatureId: string): Promise<Addressed | null> {
  const receipt = await receiptOf(signatureId);
  const [signed] = await database().select().from(signature).where(eq(signature.id, signatureId));
  const seat = signed && (await addresseeInSeat(signed.memberId));
  if (!receipt || !seat) return null;
  return to(seat, {
    subject: "Your receipt from Alongside",
    parts: [
      { words: `This is your receipt for signing the statements of accountability in “${receipt.project.title}”.` },
      { facts: whatWasSigned(receipt) },
      { link: projectAddress(seat, `/statements/receipt?number=${receipt.number}`), label: "See the receipt" },
      {
        words:
          "The rest is for checking. Nobody needs it every day: it lets anyone check that nothing was changed since.",
      },
      { list: receipt.recipe },
      { exact: receipt.sealedText, label: "What was sealed" },
      { facts: forChecking(receipt) },
    ],
    foot: [
      { words: "Keep this mail: it is yours. You can withdraw your signature at any time." },
      { words: "The name key opens your name in the seal: show it only to people who may know your name." },
      becauseOfSeat(seat),
    ],
  });
}

function whatWasSigned({ name, number, signedAt, network, framework, commits, talks, ...receipt }: Receipt) {
  return [
    ["Name", name],
    ["Receipt number", String(number)],
    ["When", momentInWords(signedAt, network.timeZone)],
    ["Statements", `${framework.name}, version ${framework.version}`],
    ["“I commit to this”", String(commits)],
    ["“I want to talk about this first”", String(talks)],
    ...signedHow(receipt),
  ] satisfies [string, string][];
}

function signedHow({ sealed: { through }, helper }: Pick<Receipt, "sealed" | "helper">): [string, string][] {
  if (!("helper" in through)) return [["Signed how", "By you, signed in"]];
  return [
    ["Signed how", `With help from ${helper}, ${channelWords[through.channel]}`],
    ["On whose word", through.authority],
    ["Read back", through.readBack ? "Yes" : "No"],
  ];
}

function forChecking({ seal, nameKey, frameworkHash, ledger, checkpoint, network }: Receipt): [string, string][] {
  return [
    ["Seal", seal],
    ["Name key", nameKey],
    ["Address of the statements", frameworkHash],
    ["In the ledger", `entry ${ledger.seq} of ${ledger.chain}: ${ledger.hash}`],
    ["Latest checkpoint", checkpoint ? inWords(checkpoint, network.timeZone) : "There is none yet."],
  ];
}

function inWords({ number, at, covers, signature }: NonNullable<Receipt["checkpoint"]>, timeZone: string): string {
  const place = covers ? "after this signature" : "before this signature: the next one covers it";
  return `number ${number}, ${momentInWords(at, timeZone)}, ${place}: ${signature}`;
}
