/** The words of a text as they are looked for: small letters without their accents, also those that are crossed out. */
export function wordsIn(text: string): string[] {
  const letters: Record<string, string> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœ]/g, (letter) => letters[letter] ?? letter);
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

const stages = ["forming", "active", "paused", "closed"];

/** In the order in which a project goes through them. */
export function placeOfStage(stage: string): number {
  return stages.indexOf(stage);
}
