import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** What the hash of an entry covers: everything in it but the hash itself. `at` is ISO 8601 with milliseconds, in UTC. */
export type EntryContent = {
  chainKind: string;
  chainId: string;
  seq: number;
  at: string;
  actorId: string | null;
  onBehalfOf: string | null;
  verb: string;
  entityKind: string;
  entityId: string;
  revisionId: string;
  digest: string;
  prevHash: string;
};

/** The hash that the first entry of every chain follows. */
export const beginning = "0".repeat(64);

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a value. */
function hashOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Only JSON values can be hashed");
  return createHash("sha256").update(text).digest("hex");
}

export function digestOf(snapshot: unknown, nonce: string): string {
  return hashOf({ nonce, snapshot });
}

export function entryHash(content: EntryContent): string {
  return hashOf(content);
}
