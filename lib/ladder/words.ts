import type { Way } from "./schema";

/** What each rung means, in our own plain words. Their names are the framework's. */
export const rungWords: Record<number, string> = {
  1: "People are made to take part, or made to agree.",
  2: "People are taught what others think is good for them.",
  3: "People are told what is happening, and why.",
  4: "People are asked what they think. Others decide.",
  5: "People have some say, as far as those in charge let them.",
  6: "People plan it together, as equals. Others may run it.",
  7: "People do it together, as equals, from the first idea to running it.",
  8: "The people whose lives it is about lead it, and decide.",
};

export const wayWords: Record<Way, string> = {
  consultation: "By consultation",
  "co-production": "By co-production",
  blend: "By a blend of the two",
};

/** "rung 5", or "between rung 4 and rung 5" for a middle answer. */
export function rungInWords(rung: number): string {
  if (Number.isInteger(rung)) return `rung ${rung}`;
  return `between rung ${Math.floor(rung)} and rung ${Math.ceil(rung)}`;
}

/** What the project says, and how it feels: the ladder's headline. */
export function headlineOf(claimed: number | null, felt: number | null): string {
  if (claimed === null && felt === null) return "The ladder";
  if (felt === null) return `We say rung ${claimed}.`;
  const feels = `It feels like ${Number.isInteger(felt) ? "" : "something "}${rungInWords(felt)}.`;
  if (claimed === null) return feels;
  return claimed === felt ? `We say rung ${claimed}. It feels like it.` : `We say rung ${claimed}. ${feels}`;
}

/** How far two rungs are from one another: "Two rungs". */
export function apartInWords(distance: number): string {
  if (distance === 0.5) return "Half a rung";
  const whole = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"][Math.floor(distance)] ?? "Many";
  if (!Number.isInteger(distance)) return `${whole} and a half rungs`;
  return `${whole} ${distance === 1 ? "rung" : "rungs"}`;
}
