import { and, asc, desc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { checkpoint, ledgerEntry } from "@/db/schema/ledger";
import { signature } from "@/db/schema/signatures";
import { momentInWords, universalMomentInWords } from "@/lib/calendar/moments";
import type { Addressed, Part } from "@/lib/mail/letter";
import { type Sealed, sealedText, sealRecipe } from "@/lib/statements/seal";
import { type Addressee, addresseeInSeat, becauseOfSeat, projectAddress, to } from "./addressees";

/** The whole receipt of a signature, to keep: whoever has it needs nothing from Alongside to check the seal. */
export async function writeReceipt(signatureId: string): Promise<Addressed | null> {
  const [signed] = await database().select().from(signature).where(eq(signature.id, signatureId));
  const seat = signed && (await addresseeInSeat(signed.memberId));
  if (!signed || !seat) return null;
  const page = projectAddress(seat, `/statements/receipt?number=${signed.number}`);
  return to(seat, {
    subject: "Your receipt from Alongside",
    parts: [
      { words: `This is your receipt for signing the statements of accountability in “${seat.project.title}”.` },
      { facts: factsOf(signed, seat) },
      { link: page, label: "See the receipt" },
      { words: "How anyone can check the seal:" },
      { list: sealRecipe },
      { exact: sealedText(signed.sealed), label: "What was sealed" },
      { facts: [["Name key", signed.nameKey]] },
      ...(await placeInLedger(signatureId)),
    ],
    foot: [{ words: "Keep this mail: it is yours. You can withdraw your signature at any time." }, becauseOfSeat(seat)],
  });
}

type Signed = typeof signature.$inferSelect;

function factsOf({ number, signedAt, commits, talks, sealed, seal }: Signed, seat: Addressee): [string, string][] {
  const { framework, version, hash } = sealed.statements;
  return [
    ["Receipt", String(number)],
    ["Signed", momentInWords(signedAt, seat.timeZone)],
    ["Statements", `${framework}, version ${version} (${hash})`],
    ["“I commit to this”", String(commits)],
    ["“I want to talk about this first”", String(talks)],
    ["Signed by", throughInWords(sealed.through)],
    ["Seal", seal],
  ];
}

function throughInWords(through: Sealed["through"]): string {
  if ("method" in through) return "you, signed in";
  const ways = { "in-person": "in person", phone: "by phone", paper: "on paper" };
  return `a helper for you, ${ways[through.channel]}`;
}

async function placeInLedger(signatureId: string): Promise<Part[]> {
  const [entry] = await database()
    .select({ seq: ledgerEntry.seq, hash: ledgerEntry.hash, chainId: ledgerEntry.chainId })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.entityKind, "signature"), eq(ledgerEntry.entityId, signatureId)))
    .orderBy(asc(ledgerEntry.seq))
    .limit(1);
  const [latest] = await database()
    .select({ number: checkpoint.number, at: checkpoint.at, signature: checkpoint.signature })
    .from(checkpoint)
    .orderBy(desc(checkpoint.number))
    .limit(1);
  const facts: [string, string][] = [];
  if (entry) facts.push(["Place in the project’s record", `${entry.seq}`], ["Hash of that entry", entry.hash]);
  if (latest) {
    facts.push(
      ["Latest checkpoint", `number ${latest.number}, ${universalMomentInWords(latest.at)} UTC`],
      ["Signature of that checkpoint", latest.signature],
    );
  }
  return [{ facts }];
}
