import type { Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";

/** What a group agrees on: the part of an agreement that a decision adopts. */
export type AgreementWords = { culture: string[]; deciding: string; disagreement: string };

type Ways = { deciding: string; disagreement: string };

/** The first day on which both stood: how the group decides, and what it does when it disagrees. */
export function waysWrittenOn(before: Day | null, { deciding, disagreement }: Ways, today: Day): Day | null {
  return before ?? (deciding !== "" && disagreement !== "" ? today : null);
}

/** Looking at it again, or setting a day for that, leaves the words as they were adopted. */
export function sameWords(one: AgreementWords, other: AgreementWords): boolean {
  return JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

export function wordsOf({ culture, deciding, disagreement }: AgreementWords): AgreementWords {
  return { culture, deciding, disagreement };
}

/** Throws unless the next look comes after the last one, and is still to come. */
export function requireLaterLook(reviewOn: Day | undefined, reviewedOn: Day, today: Day): void {
  if (reviewOn === undefined || (reviewOn > reviewedOn && reviewOn >= today)) return;
  throw new InvalidInput([{ name: "reviewOn", message: "Give a day that is still to come." }]);
}
