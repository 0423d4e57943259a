import { createHash, randomBytes } from "node:crypto";
import { tokenPrefix } from "./words";

/** A token that nobody had before: 256 random bits behind a beginning that tells what it is. */
export function newToken(): string {
  return `${tokenPrefix}${randomBytes(32).toString("base64url")}`;
}

export function isToken(text: string): boolean {
  return text.startsWith(tokenPrefix) && /^[\w-]{43}$/.test(text.slice(tokenPrefix.length));
}

/** What is kept of a token. It is random, so that a plain hash cannot be guessed back. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
