import type { Day } from "@/lib/calendar/days";
import type { Facts, MemberFacts, SeatsOfGroup } from "@/lib/checklist/types";
import type { Group } from "@/lib/framework/schema";

export function activeMembers(facts: Facts): MemberFacts[] {
  return facts.members.filter((member) => member.state === "active");
}

/** A break keeps the seat: people on a break are here too, only those who left are not. */
export function seatedMembers(facts: Facts): MemberFacts[] {
  return facts.members.filter((member) => member.state !== "left");
}

/** The framework's groups in their order, then any group that only a member names, so that no seat is lost. */
export function seatsByGroup(facts: Facts): SeatsOfGroup[] {
  const keys = new Set([...facts.framework.groups, ...seatedMembers(facts).map(groupOf)].map((group) => group.key));
  return [...keys].map((group) => ({
    group,
    active: facts.members.filter((member) => member.group === group && member.state === "active").length,
    paused: facts.members.filter((member) => member.group === group && member.state === "paused").length,
  }));
}

/** The group with the most seats; the earlier one in the framework's order where two have as many. */
export function largestGroup(facts: Facts): { group: string; seats: number } {
  let largest = { group: "", seats: 0 };
  for (const { group, active, paused } of seatsByGroup(facts)) {
    if (active + paused > largest.seats) largest = { group, seats: active + paused };
  }
  return largest;
}

/** The groups with a seat on a day. Joined or left that very day counts: days do not tell morning from evening. */
export function groupsSeatedOn(facts: Facts, day: Day): Set<string> {
  const seated = facts.members.filter(
    (member) => member.joinedOn <= day && (member.leftOn === null || member.leftOn >= day),
  );
  return new Set(seated.map((member) => member.group));
}

export function groupsWithoutSeat(facts: Facts): Group[] {
  const seated = new Set(seatedMembers(facts).map((member) => member.group));
  return facts.framework.groups.filter((group) => !seated.has(group.key));
}

/** Groups without a seat now: those that never had one, and those whose people all left. */
export function absences(facts: Facts, missing: Group[]): { never: Group[]; anyMore: Group[] } {
  const known = new Set(facts.members.map((member) => member.group));
  return { never: missing.filter(({ key }) => !known.has(key)), anyMore: missing.filter(({ key }) => known.has(key)) };
}

export function inSentence(groups: Group[]): string[] {
  return groups.map((group) => group.inSentence);
}

/** What to call a group in a sentence; a key that the framework does not know stands for itself. */
export function nameInSentence(facts: Facts, key: string): string {
  return facts.framework.groups.find((group) => group.key === key)?.inSentence ?? key;
}

function groupOf(member: MemberFacts): { key: string } {
  return { key: member.group };
}
