import { exportPack } from "@/lib/evidence/export-pack";
import { now } from "@/tests/support/network";
import type { CommandVerb, Deed } from "./deed";

/** Evidence packs, made rightly. */
export const commandsOnEvidence = {
  "evidence.export": {
    attempt: (actor, { slug }) => exportPack(actor, slug, { report: "yes", records: "yes", names: "initials" }, now),
    records: ["project evidence-pack"],
  },
} satisfies Partial<Record<CommandVerb, Deed>>;
