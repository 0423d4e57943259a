import type { AreaKey } from "@/lib/framework/schema";
import type { AreaStatus, RuleAnswer, Standing } from "./types";

/** "Any of them" in place of an area or a group. */
export const any = "any";

/** One word for each thing that is true of a project and that a portfolio is filtered by. */
export const mark = {
  stage: (stage: string) => `stage:${stage}`,
  area: (area: AreaKey | typeof any, status: AreaStatus) => `area:${area}:${status}`,
  rule: (id: string, answer: RuleAnswer) => `rule:${id}:${answer}`,
  without: (group: string) => `without:${group}`,
  needs: (what: Needs) => `needs:${what}`,
};

export type Needs = "urgent" | "something" | "nothing";

/** What is true of a project as it stands. A break keeps the seat, so a group on a break is there. */
export function marksOf({ areas, seatsByGroup, attention }: Standing, stage: string): string[] {
  const missing = seatsByGroup.filter(({ active, paused }) => active + paused === 0);
  const found = [
    mark.stage(stage),
    ...areas.flatMap(({ key, status, rules }) => [
      mark.area(key, status),
      mark.area(any, status),
      ...rules.map(({ id, answer }) => mark.rule(id, answer)),
    ]),
    ...missing.map(({ group }) => mark.without(group)),
    ...(missing.length > 0 ? [mark.without(any)] : []),
    mark.needs(attention.length > 0 ? "something" : "nothing"),
    ...(attention.some(({ urgent }) => urgent) ? [mark.needs("urgent")] : []),
  ];
  return [...new Set(found)];
}

/** What is urgent weighs more than all that is not. */
export function weightOf(attention: Standing["attention"]): number {
  return attention.reduce((sum, { urgent }) => sum + (urgent ? 100 : 1), 0);
}

/** How many of those who are active have signed, in percent; of nobody, none. */
export function signedShare({ signed, activeMembers }: Pick<Standing, "signed" | "activeMembers">): number {
  return activeMembers === 0 ? 0 : Math.floor((100 * signed) / activeMembers);
}
