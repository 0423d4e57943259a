import type { ProjectView } from "@/lib/projects/queries";
import { states, type VoiceFilter } from "@/lib/voices/queries";

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filters in an address; what is none of ours is left out. */
export function readFilter(params: SearchParams, { framework }: ProjectView): VoiceFilter & { before: number | null } {
  const said = (name: string) => (typeof params[name] === "string" ? params[name] : "");
  const filter: VoiceFilter = {};
  if (framework.groups.some(({ key }) => key === said("group"))) filter.group = said("group");
  if (said("meeting") === "outside") filter.meeting = "outside";
  if (isNumber(said("meeting"))) filter.meeting = Number(said("meeting"));
  const state = states.find((each) => each === said("state"));
  if (state) filter.state = state;
  if (said("overdue") === "yes") filter.overdue = true;
  return { ...filter, before: isNumber(said("before")) ? Number(said("before")) : null };
}

function isNumber(said: string): boolean {
  return /^[1-9]\d{0,8}$/.test(said);
}

/** The address of the list with these filters. */
export function addressWith(home: string, { group, meeting, state, overdue }: VoiceFilter, before?: number): string {
  const search = new URLSearchParams();
  if (group !== undefined) search.set("group", group);
  if (meeting !== undefined) search.set("meeting", String(meeting));
  if (state !== undefined) search.set("state", state);
  if (overdue) search.set("overdue", "yes");
  if (before !== undefined) search.set("before", String(before));
  return search.size === 0 ? home : `${home}?${search}`;
}

export function isFiltered({ group, meeting, state, overdue }: VoiceFilter): boolean {
  return group !== undefined || meeting !== undefined || state !== undefined || overdue === true;
}
