import { dayInWords } from "@/lib/calendar/days";
import { people } from "@/lib/checklist/words";
import type { FrameworkContent } from "@/lib/framework/schema";
import type { Claim, Round } from "@/lib/ladder/queries";
import { middleOf } from "@/lib/ladder/rules";
import { apartInWords } from "@/lib/ladder/words";

type Standing = {
  claim: Claim | null;
  round: (Round & { felt: number[] }) | null;
  isAsking: boolean;
  /** At any time, and however many answered. */
  wasAsked: boolean;
};

/** Where the project says it stands and how it feels, in sentences. */
export function standingInWords(standing: Standing, { rungs }: Pick<FrameworkContent, "rungs">): string {
  const { claim, wasAsked } = standing;
  if (!claim && !wasAsked)
    return "How far people take part: what we say, how it feels, and what was done. Nothing is said or asked yet.";
  const name = rungs.find(({ number }) => number === claim?.rung)?.name;
  const says = claim
    ? `${name} is what the project says of itself since ${dayInWords(claim.claimedOn)}.`
    : "The project has not said yet on which rung it stands.";
  return `${says} ${howItFelt(standing)}`;
}

function howItFelt({ claim, round, isAsking, wasAsked }: Standing): string {
  if (!round?.closedOn) {
    if (isAsking) return "Everyone is being asked how it feels.";
    return wasAsked
      ? "Everyone was asked how it feels; what they answered is not shown."
      : "Nobody has been asked yet how it feels.";
  }
  const answered = `${people(round.answers)} answered how it feels. The question closed on ${dayInWords(round.closedOn)}.`;
  const middle = middleOf(round.felt);
  if (!claim || middle === null) return answered;
  return `${answered} The middle answer is ${comparedWith(claim.rung, middle)}.`;
}

function comparedWith(claimed: number, middle: number): string {
  if (middle === claimed) return "the same";
  const apart = apartInWords(Math.abs(claimed - middle)).toLowerCase();
  return `${apart} ${middle < claimed ? "lower" : "higher"}`;
}
