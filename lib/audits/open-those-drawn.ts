import type { Actor } from "@/lib/commands/actor";
import { openNetworkAsCoordinator } from "@/lib/network/queries";
import { sampleNumbered } from "./network-queries";
import { openAudit } from "./open-audit";

/** Opens an audit of each project of a sample that the actor may audit and that has none, one after the other. Resolves to how many. */
export async function openThoseDrawn(actor: Actor, slug: string, number: number, now = new Date()): Promise<number> {
  const network = await openNetworkAsCoordinator(actor, slug);
  const { why, projects } = await sampleNumbered(network, actor.personId, number);
  const theirs = projects.filter(({ audit, openAudit: open, hasOwnSeat }) => !audit && !open && !hasOwnSeat);
  for (const project of theirs) await openAudit(actor, project.slug, { why, sample: number }, now);
  return theirs.length;
}
