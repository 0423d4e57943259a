import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
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

/** A value as JSON in the one way of RFC 8785. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Only JSON values can be hashed");
  return text;
}

/** SHA-256 (hex) over the canonical JSON of a value. The same in a browser, where evidence packs are verified too. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))));
}

export function digestOf(snapshot: unknown, nonce: string): string {
  return hashOf({ nonce, snapshot });
}

export function entryHash(content: EntryContent): string {
  return hashOf(content);
}
