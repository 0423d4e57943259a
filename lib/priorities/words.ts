/** How a priority of someone else sits with a person. "neither" takes back what they said before. */
export const views = ["shares", "pulls-apart", "neither"] as const;
export type View = (typeof views)[number];

export const viewWords: Record<View, string> = {
  shares: "It matters to me too",
  "pulls-apart": "It pulls against what I need",
  neither: "I take back what I said about it",
};

/** The same, written down for someone. */
export const viewWordsFor: Record<View, string> = {
  shares: "It matters to them too",
  "pulls-apart": "It pulls against what they need",
  neither: "They take back what they said about it",
};

/** Read beside a name; what was taken back is not read there. */
export const saidOfThem = {
  shares: "It matters to them too",
  "pulls-apart": "It pulls against what they need",
} satisfies Partial<Record<View, string>>;

/** As a history keeps it. */
export const viewInWords: Record<View, string> = { ...saidOfThem, neither: "taken back" };

/** Where a priority lies: shared by several groups and against nobody, against somebody, or one group's so far. */
export const places = ["meet", "apart", "one-group"] as const;
export type Place = (typeof places)[number];

type Said = { name: string; note: string };

export const placeWords: Record<Place, Said> = {
  meet: { name: "Where you meet", note: "More than one group shares it, and it pulls against nobody." },
  apart: { name: "Where you pull apart", note: "Someone said that it pulls against what they need." },
  "one-group": { name: "Only one group so far", note: "No other group has said yet how it sits with them." },
};

/** "Shared by 2", "Pulls apart for 1". */
export function cellInWords({ sharing, pulling }: { sharing: number; pulling: number }): {
  shares: string | null;
  pulls: string | null;
} {
  return {
    shares: sharing > 0 ? `Shared by ${sharing}` : null,
    pulls: pulling > 0 ? `Pulls apart for ${pulling}` : null,
  };
}
