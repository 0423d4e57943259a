import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/db/client";
import { attempt } from "@/db/schema/people";

const limits = {
  /** In 15 minutes: to one address, from one place, and from everywhere where no place is known. */
  "link-to": { points: 5, duration: 15 * 60 },
  "link-from": { points: 30, duration: 15 * 60 },
  "link-at-all": { points: 300, duration: 15 * 60 },
  "confirm-from": { points: 30, duration: 15 * 60 },
  "confirm-at-all": { points: 300, duration: 15 * 60 },
} as const;

/** Counts one attempt; false when there were too many. Addresses are hashed before they are counted. */
export async function withinLimit(what: keyof typeof limits, who: string): Promise<boolean> {
  const limiter = new RateLimiterDrizzle({
    storeClient: database(),
    schema: attempt,
    keyPrefix: what,
    clearExpiredByTimeout: false,
    ...limits[what],
  });
  try {
    await limiter.consume(createHash("sha256").update(who.toLowerCase()).digest("base64url"));
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}
