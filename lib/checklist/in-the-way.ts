import { isUnmet } from "@/lib/checklist/area-standing";
import type { Facts, Mend, Standing } from "@/lib/checklist/types";
import { count } from "@/lib/checklist/words";

/** Something that stands in the way of closing a project, and where it can still be mended. */
export type Obstacle = { text: string; mend: Mend | null };

/** What closing itself settles: a closed project has no next meeting, and is not well closed before it is closed. */
const settledByClosing = ["4.3", "8.7"];

/** What speaks against closing a project now, by what is recorded. It can be closed all the same, and this is kept with it. */
export function inTheWay(facts: Facts, { areas }: Pick<Standing, "areas">): Obstacle[] {
  const unmet = areas
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.kind === "essential" && isUnmet(rule) && !settledByClosing.includes(rule.id));
  return [...unfinished(facts), ...unmet.map(({ title, reason, mend }) => ({ text: `${title}: ${reason}`, mend }))];
}

function unfinished({ voices, actions, decisions, milestones }: Facts): Obstacle[] {
  const waiting = voices.filter(({ answer }) => answer === null).length;
  const open = actions.filter(({ done }) => !done).length;
  const toLookAt = decisions.filter(({ reviewOn, reviewedOn }) => reviewOn !== null && reviewedOn === null).length;
  const ahead = milestones.filter(({ reached }) => !reached).length;
  const obstacles: [number, string, Mend][] = [
    [
      waiting,
      `${count(waiting, "thing that was said has", "things that were said have")} no answer yet.`,
      { path: "voices?state=waiting", label: "Answer what was said" },
    ],
    [
      open,
      `${count(open, "thing is", "things are")} still to be done.`,
      { path: "actions", label: "Look through the open actions" },
    ],
    [
      toLookAt,
      `${count(toLookAt, "decision is", "decisions are")} still to be looked at again.`,
      { path: "decisions", label: "See the decisions" },
    ],
    [
      ahead,
      `${count(ahead, "milestone is", "milestones are")} still ahead.`,
      { path: "milestones", label: "See the milestones" },
    ],
  ];
  return obstacles.flatMap(([number, text, mend]) => (number > 0 ? [{ text, mend }] : []));
}

/** The same as a page carries it along, to tell whether it is still so. */
export function inShort(obstacles: Obstacle[]): string {
  return obstacles.map(({ text }) => text).join(" | ");
}
