import type { Day } from "@/lib/calendar/days";
import { seatsByGroup } from "@/lib/checklist/seats";
import type { Tallies } from "@/lib/checklist/summary";
import type { DecisionFacts, Facts } from "@/lib/checklist/types";

/** How many seats a group has at a table, as figures tell it: never one by one, for one or two are easily known. */
export const seatBands = ["none", "few", "some", "several"] as const;
export type SeatBand = (typeof seatBands)[number];

function seatBandOf(seats: number): SeatBand {
  if (seats === 0) return "none";
  if (seats < 3) return "few";
  return seats < 5 ? "some" : "several";
}

const name = (...parts: (string | number)[]) => parts.join(" ");

/** What the figures of a network add up, of one project. */
export function talliesOf(facts: Facts): Tallies {
  const names = [
    ...seatsByGroup(facts).map(({ group, active, paused }) => name("seats", group, seatBandOf(active + paused))),
    ...facts.voices.map(({ capturedOn, answer }) =>
      answer ? name("answered", daysBetween(capturedOn, answer.on)) : name("waiting"),
    ),
    ...facts.decisions.flatMap((decision) => decisionNames(decision, facts)),
    ...facts.engagement.map(({ on, rung }) => name("rung", yearOf(on), rung)),
  ];
  const tallies: Tallies = {};
  for (const each of names) tallies[each] = (tallies[each] ?? 0) + 1;
  return tallies;
}

function decisionNames(decision: DecisionFacts, { framework }: Facts): string[] {
  const when = quarterOf(decision.on);
  const there = [...decision.groupsTookPart, ...decision.groupsAsked];
  const without = framework.groups.map(({ key }) => key).filter((key) => !there.includes(key));
  return [name("decided", when), ...without.map((group) => name("without", when, group))];
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** "2026-1" */
function quarterOf(day: Day): string {
  return `${yearOf(day)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function daysBetween(from: Day, to: Day): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
