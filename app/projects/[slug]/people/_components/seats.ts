import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { seatDetails } from "@/lib/people/queries";
import { rolesTowards } from "@/lib/people/rules";
import { allowsNow, type Verb } from "@/lib/policy/policy";
import { openProject, type ProjectView } from "@/lib/projects/queries";

/** What a page inside the table opens first: the project, through the person who is looking. */
export async function openTable(params: Promise<{ slug: string }>) {
  const { slug } = await params;
  const viewer = await requireActor();
  return { viewer, view: await orNotFound(openProject(viewer, slug)) };
}

/** The same with one seat, found by the number in the address. */
export async function openSeat(params: Promise<{ slug: string; member: string }>) {
  const { viewer, view } = await openTable(params);
  const seat = await orNotFound(seatDetails(view, numberIn((await params).member)));
  return { viewer, view, seat };
}

/** A record's number as it stands in an address; 0, which no record has, for anything else. */
export function numberIn(part: string): number {
  return /^[1-9]\d{0,8}$/.test(part) ? Number(part) : 0;
}

export function mayNow(view: ProjectView, verb: Verb, isOwn = false): boolean {
  return allowsNow(verb, { stage: view.stage, roles: rolesTowards(view.roles, isOwn) });
}
