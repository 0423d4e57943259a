export const searchedKinds = ["decision", "voice", "meeting", "action"] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** How many are shown; whoever looks for something adds a word to find fewer. */
export const mostFound = 50;

export const longestSearch = 200;

/** A piece of a text; `isFound` for the words that were looked for. */
export type Piece = { text: string; isFound: boolean };

/** Characters that nobody writes: what is found stands between them, so that no markup has to be trusted. */
export const foundFrom = "\ue000";
export const foundTo = "\ue001";

/** A text with its marks, in pieces: to be shown as text. */
export function piecesOf(marked: string): Piece[] {
  return marked
    .split(foundFrom)
    .flatMap((part, place) => {
      const [found, after] = place === 0 ? ["", part] : part.split(foundTo);
      return [
        { text: found ?? "", isFound: true },
        { text: after ?? "", isFound: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
