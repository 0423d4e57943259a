import { z } from "zod";
import type { Checkpoint } from "./checkpoint";

const Head = z.strictObject({
  chainKind: z.enum(["project", "network", "account"]),
  chainId: z.guid(),
  seq: z.int(),
  hash: z.string(),
});

const CheckpointFile = z.strictObject({
  number: z.int(),
  /** The first ones did not say. */
  format: z.union([z.literal(1), z.literal(2)]).default(1),
  at: z.iso.datetime().transform((text) => new Date(text)),
  previous: z.string(),
  heads: z.array(Head),
  publicKey: z.string(),
  signature: z.string(),
});

/** A checkpoint as JSON, to keep somewhere else. */
export function writeCheckpoint(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint, null, 2)}\n`;
}

/** The checkpoint in such a text; null when it is none. Who signed it is not asked here. */
export function readCheckpoint(text: string): Checkpoint | null {
  try {
    return CheckpointFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
