import { sayPriority } from "@/lib/priorities/say-priority";
import { sayPriorityFor } from "@/lib/priorities/say-priority-for";
import { seatWithoutEmail } from "./assisting";
import { now, type Project } from "./network";

export const aPriority = { what: "Evenings, not mornings", why: "I care for my son until six." };

/** A view of the first priority, as a form sends it. */
export const aView = { priority: "1", shown: 1, view: "shares", why: "Mine too.", version: 0 };

/** The member's, number 1. */
export const theMembersPriority = ({ slug, member }: Project) => sayPriority(member, slug, aPriority, now);

/** Number 1, of someone without an e-mail address, in seat 5. */
export async function aPriorityWrittenDown(project: Project): Promise<void> {
  const seat = await seatWithoutEmail(project);
  await sayPriorityFor(project.lead, project.slug, seat, aPriority, now);
}
