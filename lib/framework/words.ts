/** What a new version asks of those who signed: nothing, or to sign again. */
export type Weight = "wording" | "material";

const weights: Record<Weight, string> = { wording: "Wording only", material: "Material" };

/** A version's weight as people say it. */
export function weightInWords(weight: Weight): string {
  return weights[weight];
}

const asks: Record<Weight, string> = {
  wording: "Signatures go on counting: nobody is asked to sign again.",
  material: "Everyone who signed is asked to sign again. Their earlier signatures stay to be read.",
};

/** What a version of this weight asks of those who signed. */
export function whatItAsks(weight: Weight): string {
  return asks[weight];
}

/** What publishing a version of this weight would ask, in numbers. */
export function renewalInWords(
  weight: Weight,
  { signatures, projects }: { signatures: number; projects: number },
): string {
  if (weight === "wording") return "No signature asks for renewal: what people signed means the same as before.";
  if (signatures === 0) return "Nobody has signed yet, so no signature asks for renewal.";
  const renewal = signatures === 1 ? "1 signature asks for renewal" : `${signatures} signatures ask for renewal`;
  return `${renewal}, in ${projects === 1 ? "1 project" : `${projects} projects`}. The earlier ones stay to be read.`;
}

/** How many a version can have. */
export const mostStatements = 40;
export const mostLanguages = 20;
export const mostGroups = 12;

/** A piece of a text: words that stand in both texts, or in this one alone. */
export type Piece = { text: string; isChanged: boolean };

/** Two wordings of one text, each in pieces, so that the words that changed can be marked. Joined, the pieces are the text. */
export function changedWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [was, is] = [tokensOf(before), tokensOf(after)];
  const { inWas, inIs } = inBoth(was, is);
  return { before: pieces(was, inWas), after: pieces(is, inIs) };
}

/** Words, each with the spaces that follow it. */
function tokensOf(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

const bare = (token: string | undefined): string => (token ?? "").trim();

/** The places of the longest row of words that both have in this order. */
function inBoth(was: string[], is: string[]): { inWas: Set<number>; inIs: Set<number> } {
  const lengths = longestRows(was, is);
  const lengthAt = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  const [inWas, inIs] = [new Set<number>(), new Set<number>()];
  for (let one = 0, other = 0; one < was.length && other < is.length; ) {
    if (bare(was[one]) === bare(is[other])) {
      inWas.add(one++);
      inIs.add(other++);
    } else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one += 1;
    else other += 1;
  }
  return { inWas, inIs };
}

/** At [one][other]: how many words the rest of both texts, from these places on, have in common. */
function longestRows(was: string[], is: string[]): number[][] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let one = was.length - 1; one >= 0; one -= 1) {
    const [row = [], next = []] = [lengths[one], lengths[one + 1]];
    for (let other = is.length - 1; other >= 0; other -= 1) {
      const isSame = bare(was[one]) === bare(is[other]);
      row[other] = isSame ? (next[other + 1] ?? 0) + 1 : Math.max(next[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return lengths;
}

function pieces(tokens: string[], common: Set<number>): Piece[] {
  const joined: Piece[] = [];
  for (const [place, text] of tokens.entries()) {
    const isChanged = !common.has(place);
    const last = joined.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else joined.push({ text, isChanged });
  }
  return joined;
}
