import type { PackVerification } from "@/lib/evidence/verify/verify-pack";

export type Summary = {
  isWhole: boolean;
  /** What the pack is, what was looked at, and what came of it. */
  words: string[];
};

/** A verification in sentences, the same on a page and on the command line. */
export function summaryOf(verification: PackVerification): Summary {
  const { manifest, findings, more } = verification;
  const isWhole = findings.length === 0;
  if (!manifest) return { isWhole, words: ["This is no evidence pack that can be read."] };
  const { project, pack, ledger } = manifest;
  return {
    isWhole,
    words: [
      `Pack ${pack.number} of “${project.title}”, made ${pack.madeAt}, up to entry ${ledger.entries} of its ledger.`,
      countsIn(verification),
      ...erasedIn(verification),
      ...withheldIn(verification),
      ...verification.madeAfter.map((name) => `Made after this pack, and so it says nothing of it: ${name}.`),
      keyIn(verification),
      ...retiredIn(verification),
      isWhole ? "Everything in it is as it was recorded and signed." : differences(findings.length + more),
    ],
  };
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
  return `Signed with the pack’s own key: ${fingerprint}. Hold it against one that you know from elsewhere.`;
}

function retiredIn({ key: { until } }: PackVerification): string[] {
  return until === null ? [] : [`That key was retired on ${until}: what it signed after that counts for nothing.`];
}

function differences(number: number): string {
  return number === 1 ? "One difference was found." : `${number} differences were found.`;
}
