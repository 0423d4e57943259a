/** The three parts of an agreement, as they are called wherever they stand. */
export const partWords = {
  culture: "How we want to be with one another",
  deciding: "How we decide",
  disagreement: "What we do when we disagree",
} as const;
