import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { type Database, database, type Transaction } from "@/db/client";
import { attempt } from "@/db/schema/people";

const aQuarter = 15 * 60;
const aDay = 24 * 60 * 60;

const limits = {
  /** In 15 minutes: to one address, from one place, and from everywhere where no place is known. */
  "link-to": { points: 5, duration: aQuarter },
  "link-from": { points: 30, duration: aQuarter },
  "link-at-all": { points: 300, duration: aQuarter },
  "confirm-from": { points: 30, duration: aQuarter },
  "confirm-at-all": { points: 300, duration: aQuarter },
  /** In a day: to one address by everyone together, and by one person. Two long lists are 400. */
  "invitation-to": { points: 10, duration: aDay },
  "invitation-by": { points: 500, duration: aDay },
} as const;

/**
 * Counts one attempt; false when there were too many. Addresses are hashed before they are counted. Counted within a
 * transaction, what is taken back was never tried.
 */
export async function withinLimit(
  what: keyof typeof limits,
  who: string,
  within: Database | Transaction = database(),
): Promise<boolean> {
  const limiter = new RateLimiterDrizzle({
    storeClient: within,
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
