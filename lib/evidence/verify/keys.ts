import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { KeyList } from "@/lib/evidence/verify/formats";
import { canonicalText } from "@/lib/ledger/hashing";

/** What stands before the 32 bytes of an Ed25519 key in its usual form (SPKI, DER). */
const beforeKey = "302a300506032b6570032100";

/** A public key, as base64 of that form, as its bytes; null when it is none. */
function keyBytes(publicKey: string): Uint8Array | null {
  const bytes = fromBase64(publicKey);
  if (bytes?.length !== 44 || bytesToHex(bytes.subarray(0, 12)) !== beforeKey) return null;
  return bytes.subarray(12);
}

/** SHA-256, in hex, of a public key in its usual form: short enough to read out and compare. */
export function fingerprintOf(publicKey: string): string {
  return bytesToHex(sha256(fromBase64(publicKey) ?? new Uint8Array()));
}

/** Whether this key signed exactly these bytes (Ed25519, RFC 8032). */
export function isSigned(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const key = keyBytes(publicKey);
  if (key === null || signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, bytes, key, { zip215: false });
  } catch {
    return false;
  }
}

/** The same over the canonical JSON of a value, with the signature as base64. */
export function isSignedValue(value: unknown, signature: string, publicKey: string): boolean {
  const bytes = fromBase64(signature);
  return bytes !== null && isSigned(utf8ToBytes(canonicalText(value)), bytes, publicKey);
}

export type Rotation = KeyList["rotations"][number];

/** What both keys sign when one takes the place of the other. */
export function rotationContent({
  number,
  at,
  oldKey,
  newKey,
  lastCheckpoint,
}: Omit<Rotation, "signatureOfOld" | "signatureOfNew">) {
  return { number, at, oldKey, newKey, lastCheckpoint };
}

export function isGenuineRotation(rotation: Rotation): boolean {
  const { oldKey, newKey, signatureOfOld, signatureOfNew } = rotation;
  const content = rotationContent(rotation);
  return isSignedValue(content, signatureOfOld, oldKey) && isSignedValue(content, signatureOfNew, newKey);
}

/** A key; where another took its place, the last checkpoint that it signed, and when that was. */
export type TrustedKey = { publicKey: string; lastCheckpoint: number | null; until?: string };

/** From one key, back to those before it: each signed over to the next, and was taken over by it. */
export function trustedFrom(publicKey: string, rotations: Rotation[]): TrustedKey[] {
  const trusted: TrustedKey[] = [{ publicKey, lastCheckpoint: null }];
  for (const rotation of rotations.toSorted((one, other) => other.number - one.number)) {
    if (rotation.newKey !== trusted.at(-1)?.publicKey || !isGenuineRotation(rotation)) continue;
    const { oldKey, lastCheckpoint, at } = rotation;
    trusted.push({ publicKey: oldKey, lastCheckpoint, until: at });
  }
  return trusted;
}

/** The keys of an installation, out of the list that it shows to everyone. */
export function trustedIn({ keys: [newest], rotations }: KeyList): TrustedKey[] {
  return newest ? trustedFrom(newest.publicKey, rotations) : [];
}

export function publicKeyOfPem(pem: string): string | null {
  const [, body = ""] = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----/.exec(pem) ?? [];
  const publicKey = body.replace(/\s/g, "");
  return keyBytes(publicKey) === null ? null : publicKey;
}

export function pemOf(publicKey: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`;
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
