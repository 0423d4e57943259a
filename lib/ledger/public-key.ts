import { createPublicKey, type KeyObject } from "node:crypto";

/** A key's public half as base64 of its usual form (SPKI, DER). */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
}
