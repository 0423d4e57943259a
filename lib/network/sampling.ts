import { createHash } from "node:crypto";

/**
 * Draws projects at random in a way that anyone can repeat: each id is hashed together with the seed, and those with the
 * smallest hashes are taken. So whether a project is drawn does not depend on the order in which the others are listed.
 */
export function drawSample(seed: string, ids: string[], size: number): string[] {
  return [...new Set(ids)]
    .map((id) => ({ id, lot: lotOf(seed, id) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** SHA-256, in hexadecimal, of the seed, a colon and the id. */
export function lotOf(seed: string, id: string): string {
  return createHash("sha256").update(`${seed}:${id}`).digest("hex");
}
