import { type Deal, type Mark, type Marks, type Priority, priorities, prioritiesOf, type Role, roles } from "./schema";
import { meetings, pulls } from "./words";

/**
 * The roles of each person round the table, by their place. Every role is dealt, each as often as any other or once more.
 * Fewer than four people take more than one role, so that nobody at the table is missing.
 */
export function dealRoles({ people, deal }: Deal): Role[][] {
  const chance = chanceFrom(deal * 64 + people);
  const order = shuffled(roles, chance);
  const rounds = Math.ceil(people / order.length);
  const cards = Array.from({ length: rounds }, () => order).flat();
  const dealt = shuffled(cards.slice(0, Math.max(people, order.length)), chance);
  return Array.from({ length: people }, (_, place) =>
    roles.filter((role) => dealt.some((card, at) => card === role && at % people === place)),
  );
}

/** What follows when someone wants other roles: the same for everyone who deals anew from the same number. */
export function nextDeal(deal: number): number {
  return (deal % 9999) + 1;
}

/** Numbers from 0 up to 1 that look like chance, and are the same each time for the same start ("mulberry32"). */
function chanceFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(cards: readonly T[], chance: () => number): T[] {
  return cards
    .map((card) => ({ card, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ card }) => card);
}

export function roleOf(priority: Priority): Role {
  const role = roles.find((one) => (prioritiesOf[one] as readonly Priority[]).includes(priority));
  if (!role) throw new Error(`No role wants ${priority}`);
  return role;
}

/** The number by which a priority is found on the map. */
export function numberOf(priority: Priority): number {
  return priorities.indexOf(priority) + 1;
}

/** Two priorities that meet or pull apart, each with what its role said of it. */
export type Tie = { why: string; between: { priority: Priority; mark: Mark | undefined }[] };

/**
 * Which priorities meet, and which pull apart, after what each role said. Where both sides must have theirs they have to
 * talk; where one could let go there is a way; otherwise it is not said yet.
 */
export function whereTheyMeet(marks: Marks): Record<"talk" | "way" | "unsaid" | "meet", Tie[]> {
  const tied = (pairs: typeof meetings): Tie[] =>
    pairs.map(({ between, why }) => ({
      why,
      between: between.map((priority) => ({ priority, mark: marks[priority] })),
    }));
  const pulling = tied(pulls);
  return {
    talk: pulling.filter(mustTalk),
    way: pulling.filter(canGive),
    unsaid: pulling.filter((tie) => !mustTalk(tie) && !canGive(tie)),
    meet: tied(meetings).filter((tie) => !canGive(tie)),
  };
}

function mustTalk({ between }: Tie): boolean {
  return between.every(({ mark }) => mark === "must-have");
}

function canGive({ between }: Tie): boolean {
  return between.some(({ mark }) => mark === "let-go");
}

/** Whether a role has chosen for each of its priorities. */
export function hasChosen(role: Role, marks: Marks): boolean {
  return prioritiesOf[role].every((priority) => marks[priority] !== undefined);
}
