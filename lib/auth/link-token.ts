import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A new token for a sign-in link, and what is kept of it: the hash that next-auth will look for (4.24, `hashToken`). */
export function newLinkToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("hex");
  return { token, hash: createHash("sha256").update(`${token}${env().nextauthSecret}`).digest("hex") };
}
