import type { Actor } from "@/lib/commands/actor";
import { exportPack } from "@/lib/evidence/export-pack";
import type { ProjectView } from "@/lib/projects/queries";
import type { DemoEvent } from "./demo-project";

type EvidenceEvent = Extract<DemoEvent, { what: "evidence" }>;

/** An evidence pack as it was made. */
export function enterEvidence(actor: Actor, { slug }: ProjectView, { holds, names }: EvidenceEvent, now: Date) {
  const ticked = Object.fromEntries(holds.map((part) => [part, "yes"]));
  return exportPack(actor, slug, { ...ticked, names }, now);
}
