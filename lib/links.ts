import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** What a mailed link is for. A token made for one purpose is none for another. */
export type LinkPurpose = "invitation" | "network-invitation" | "stop-reminders" | "stop-weekly-letter" | "calendar";

const idBytes = 16;

/** The token of a link to the thing with this id (a UUID): always the same one, so that it need not be kept. */
export function linkTo(purpose: LinkPurpose, id: string): string {
  const plain = Buffer.from(id.replaceAll("-", ""), "hex");
  if (plain.length !== idBytes) throw new Error("A link leads to a UUID.");
  return Buffer.concat([plain, seal(purpose, plain)]).toString("base64url");
}

/** The id that a token was made for, or null when we never made it for this purpose. */
export function idFrom(purpose: LinkPurpose, token: string): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const plain = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(bytes.subarray(idBytes), seal(purpose, plain))) return null;
  return plain.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function seal(purpose: LinkPurpose, id: Buffer): Buffer {
  const key = hkdfSync("sha256", env().nextauthSecret, "", `alongside link: ${purpose}`, 32);
  return createHmac("sha256", Buffer.from(key)).update(id).digest();
}
