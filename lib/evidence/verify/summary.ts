import type { PackVerification } from "@/lib/evidence/verify/verify-pack";

export type Summary = {
  isWhole: boolean;
  /** What came of it, in a few words. */
  heading: string;
  /** What the pack is, what was looked at, and what came of it. */
  words: string[];
};

/** A verification in sentences, the same on a page and on the command line. */
export function summaryOf(verification: PackVerification): Summary {
  const { manifest, findings, more } = verification;
  const isWhole = findings.length === 0;
  const heading = headingOf(verification, isWhole);
  if (!manifest) return { isWhole, heading, words: [noPack] };
  const { project, pack, ledger } = manifest;
  return {
    isWhole,
    heading,
    words: [
      `Pack ${pack.number} of “${project.title}”, made ${inWords(pack.madeAt)}, up to entry ${ledger.entries} of its ledger.`,
      countsIn(verification),
      ...erasedIn(verification),
      ...withheldIn(verification),
      ...verification.silent.map(({ checkpoint, why }) => `${silenceWords[why]}: ${checkpoint}.`),
      keyIn(verification),
      ...retiredIn(verification),
      isWhole ? wholeness(verification) : differences(findings.length + more),
    ],
  };
}

const silenceWords = {
  "made-after": "Made after this pack, and so it says nothing of it",
  "other-projects": "Opened at other projects alone, and so it says nothing of this pack",
};

const noPack =
  "Perhaps it is another file: choose the ZIP file of a pack, as it was given to you. If it is that file, it is damaged.";

function headingOf({ manifest, key }: PackVerification, isWhole: boolean): string {
  if (!manifest) return "This cannot be read as an evidence pack";
  if (!isWhole) return "Something is not as it was made";
  if (key.knownTo) return "Nothing was changed";
  return "Nothing was changed since it was signed, with a key that is not known here";
}

/** Anyone can make up a whole pack, and sign it with a key of their own. */
function wholeness({ key }: PackVerification): string {
  if (key.knownTo) return "Everything in it is as it was recorded and signed.";
  return "Nothing was changed since it was signed. Yet whoever has that key may have made up all of it.";
}

function countsIn({ entries, records, files, checkpoints }: PackVerification): string {
  return `Looked at: ${entries} entries of the ledger, ${records} records, ${files} kept files, ${checkpoints} signed checkpoints.`;
}

function erasedIn({ erased }: PackVerification): string[] {
  return erased.length === 0 ? [] : [`Erased, as the ledger says: ${erased.join("; ")}.`];
}

function withheldIn({ withheld }: PackVerification): string[] {
  if (withheld === 0) return [];
  return [
    `Not held against their digests, as something in them is withheld (names, or what is private): ${withheld} records.`,
  ];
}

function keyIn({ key: { fingerprint, knownTo } }: PackVerification): string {
  if (knownTo === "you") return `Signed with a key that you know: ${fingerprint}.`;
  if (knownTo === "installation") return `It names the key of this Alongside: ${fingerprint}.`;
  return `Signed with a key that is not known here: ${fingerprint}. Hold this fingerprint against one that you know from elsewhere: a letter, a mail, or the keys of the Alongside that made the pack.`;
}

function retiredIn({ key: { until } }: PackVerification): string[] {
  return until === null
    ? []
    : [`That key was retired on ${inWords(until)}: what it signed after that counts for nothing.`];
}

// As everyone reads it alike, wherever they are; what the browser has itself, for it is sent no calendar for this.
const inUtc = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "23 November 2026, 12:00 UTC" */
function inWords(moment: string): string {
  return `${inUtc.format(new Date(moment)).replace(" at ", ", ")} UTC`;
}

function differences(number: number): string {
  return number === 1 ? "One difference was found." : `${number} differences were found.`;
}
