import type { Day } from "@/lib/calendar/days";
import { type Problem, Refused } from "@/lib/errors";
import { satThen } from "@/lib/meetings/rules";
import type { Stance } from "./words";

/** How far a decision has come: what took its place, and whether it was set aside from outside. */
export type Course = { supersededBy: number | null; setAsideOn: Day | null };

export type DecisionVerb =
  | "decision.supersede"
  | "decision.date-review"
  | "decision.look-again"
  | "decision.set-aside"
  | "decision.reply"
  | "stance.give"
  | "stance.object-unnamed";

/** Why something cannot be done to a decision now, in one sentence; null when it can. */
export function whyNotNow(verb: DecisionVerb, { supersededBy, setAsideOn }: Course): string | null {
  if (verb === "decision.reply") return setAsideOn === null ? "Nobody has set this decision aside." : null;
  if (supersededBy === null) return null;
  return `Decision ${supersededBy} has taken the place of this one, so this one stays as it was.`;
}

/** Throws Refused when something cannot be done to a decision now. */
export function requireNow(verb: DecisionVerb, decision: Course): void {
  const reason = whyNotNow(verb, decision);
  if (reason !== null) throw new Refused([reason]);
}

/** Whether something can still go back to a decision: it stands. */
export function mayBeCited({ supersededBy, setAsideOn }: Course): boolean {
  return supersededBy === null && setAsideOn === null;
}

type Seat = { joinedOn: Day; pausedOn: Day | null; leftOn: Day | null };

/** Whether someone sat at the table when it was decided, and was not on a break. */
export function wasAtTable(seat: Seat, day: Day): boolean {
  return satThen(seat, day) && (seat.pausedOn === null || seat.pausedOn > day);
}

export function tookPart(stance: Stance): boolean {
  return stance === "agree" || stance === "stand-aside" || stance === "object";
}

type Stood = { group: string; stance: Stance };

/** Which groups sat at the table, which took part, and which nobody heard: written down once, with the decision. */
export function stampOf(groups: { key: string }[], stances: Stood[]) {
  const groupsWhere = (holds: (stance: Stance) => boolean) =>
    groups.map(({ key }) => key).filter((key) => stances.some(({ group, stance }) => group === key && holds(stance)));
  const heard = groupsWhere((stance) => tookPart(stance) || stance === "no-answer");
  return {
    groupsAtTable: groupsWhere(() => true),
    groupsTookPart: groupsWhere(tookPart),
    madeWithout: groups.map(({ key }) => key).filter((key) => !heard.includes(key)),
  };
}

type Stamp = ReturnType<typeof stampOf>;

/**
 * The stamp of a correction. It stays through it: who was missing then is not there by being written down differently, nor
 * by what they say of themselves since; and a group that the framework had not yet is not missing.
 */
export function stampThrough(
  earlier: Stamp,
  groups: { key: string }[],
  stances: (Stood & { isOwn: boolean })[],
): Stamp {
  const { groupsAtTable, madeWithout: missed } = earlier;
  const known = new Set([...groupsAtTable, ...missed]);
  const then = [...new Set([...groups.map(({ key }) => key), ...known])].filter((key) => known.has(key));
  const written = stampOf(
    then.map((key) => ({ key })),
    stances.filter(({ isOwn }) => !isOwn),
  );
  const spoke = (key: string) => stances.some(({ group, isOwn }) => isOwn && group === key);
  const stillSo = (key: string, before: string[]) => spoke(key) && before.includes(key);
  return {
    groupsAtTable: then.filter((key) => written.groupsAtTable.includes(key) || groupsAtTable.includes(key)),
    groupsTookPart: then.filter(
      (key) => !missed.includes(key) && (written.groupsTookPart.includes(key) || stillSo(key, earlier.groupsTookPart)),
    ),
    madeWithout: then.filter((key) => missed.includes(key) || (written.madeWithout.includes(key) && !spoke(key))),
  };
}

type Given = { member: string; name: string; stance: Stance; reason: string };
type Written = { seat: number; member: string; stance: Stance; reason: string };

/** A correction puts right what was written down, not what people said of themselves. */
export function problemsWithOwnWords(given: Given[], written: Written[], corrector: string): Problem[] {
  const gone = given.filter(({ member }) => !written.some((one) => one.member === member));
  const hadNoSeat = gone.map(({ name }) => ({
    name: "decidedOn",
    message: `${name} said how they stand, and had no seat here on that day.`,
  }));
  const changed = written.flatMap(({ seat, member, stance, reason }) => {
    const own = given.find((one) => one.member === member);
    if (!own || member === corrector || (own.stance === stance && own.reason === reason)) return [];
    const name = own.stance === stance ? `reasons.seat${seat}` : `stances.seat${seat}`;
    return [{ name, message: `${own.name} said this themselves. It stays as they said it.` }];
  });
  return [...hadNoSeat, ...changed];
}
