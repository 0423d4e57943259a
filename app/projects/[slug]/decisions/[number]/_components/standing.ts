import type { Group } from "@/app/_ui/group";
import { initialOf } from "@/app/_ui/group";
import { count, listWithAnd, people } from "@/lib/checklist/words";
import type { Decision, StanceLine } from "@/lib/decisions/queries";
import { tookPart } from "@/lib/decisions/rules";
import { type Stance, stances, stanceWords } from "@/lib/decisions/words";
import type { FrameworkContent } from "@/lib/framework/schema";

export const whoAnswered = (lines: StanceLine[]): StanceLine[] => lines.filter(({ stance }) => tookPart(stance));

/** How many stood how, without what nobody did: "5", "agreed". */
export function stood(lines: StanceLine[]): { stance: Stance; count: number; words: string }[] {
  return stances
    .map((stance) => ({
      stance,
      count: lines.filter((line) => line.stance === stance).length,
      words: stanceWords[stance].replace(/^./, (first) => first.toLowerCase()),
    }))
    .filter(({ count }) => count > 0);
}

export type GroupThen = Group & { inSentence: string };

/** The framework's groups as they sat that day, then any that only a stance names. An empty place is said as of then. */
export function groupsThen({ stances: lines }: Decision, { groups }: FrameworkContent): GroupThen[] {
  const known = new Set(groups.map(({ key }) => key));
  const others = new Set(lines.map(({ group }) => group).filter((key) => !known.has(key)));
  const unnamed = (key: string) => ({
    key,
    name: key,
    letter: initialOf(key),
    inSentence: key,
    one: key,
    several: key,
  });
  return [...groups, ...[...others].map(unnamed)].map((group) => ({
    ...group,
    gap: `Nobody from ${group.inSentence}`,
  }));
}

/** What the picture of the table shows. */
export function tableInWords({ stances: lines }: Decision, day: string, groups: GroupThen[]): string {
  const gaps = groups.filter(({ key }) => !lines.some(({ group }) => group === key));
  const how = stood(lines).map((each) => `${each.count} ${each.words}`);
  const empty = gaps.map(({ name }) => name);
  return [
    `The table on ${day}. ${whoAnswered(lines).length} of ${people(lines.length)} answered: ${listWithAnd(how)}.`,
    ...(empty.length > 0 ? [`${count(empty.length, "Empty place", "Empty places")}: ${listWithAnd(empty)}.`] : []),
    "Names stand under How we decided.",
  ].join(" ");
}
