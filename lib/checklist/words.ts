const both = new Intl.ListFormat("en-GB", { type: "conjunction" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "carers, professionals and the third sector" */
export function listWithAnd(things: string[]): string {
  return both.format(things);
}

/** "carers, professionals or the third sector" */
export function listWithOr(things: string[]): string {
  return either.format(things);
}

/** "1 aim", "3 aims" */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "1 person", "3 people" */
export function people(number: number): string {
  return count(number, "person", "people");
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
