import { createHash } from "node:crypto";

/** What is kept of a session token: whoever reads the table cannot sign in with it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
