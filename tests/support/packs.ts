import type { Actor } from "@/lib/commands/actor";
import { exportPack } from "@/lib/evidence/export-pack";
import { fetchPack } from "@/lib/evidence/queries";
import type { Source } from "@/lib/evidence/verify/open-container";
import { verifyPack } from "@/lib/evidence/verify/verify-pack";
import { openProject } from "@/lib/projects/queries";
import { now } from "./network";

export const everything = { report: "yes", records: "yes", files: "yes", names: "full" };
export const withInitials = { report: "yes", records: "yes", names: "initials" };

/** Makes a pack and fetches it, as a whole. */
export async function aPack(actor: Actor, slug: string, choice: object = everything, at = now): Promise<Buffer> {
  return fetched(actor, slug, await exportPack(actor, slug, choice, at), at);
}

export async function fetched(actor: Actor, slug: string, number: number, at = now): Promise<Buffer> {
  const { content } = await fetchPack(actor, await openProject(actor, slug), number, at);
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

export function sourceOf(pack: Uint8Array): Source {
  return { bytes: pack.length, read: async (from, bytes) => pack.subarray(from, from + bytes) };
}

export async function findingsIn(pack: Uint8Array, known?: string[]) {
  return (await verifyPack(sourceOf(pack), { known })).findings;
}
