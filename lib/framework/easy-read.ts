/** The longest that a sentence of Easy Read may be. */
const mostWords = 15;

/** The sentences of a text that are too long for Easy Read, with how many words they have. */
export function sentencesTooLong(text: string): { sentence: string; words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .filter(({ words }) => words > mostWords);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…:]["”’)]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}
