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
  /** In 15 minutes, by one token. */
  "api-token": { points: 1000, duration: aQuarter },
} as const;

type What = keyof typeof limits;

/**
 * Counts one attempt; false when there were too many. Addresses are hashed before they are counted. Counted within a
 * transaction, what is taken back was never tried.
 */
export async function withinLimit(what: What, who: string, within?: Transaction): Promise<boolean> {
  return (await secondsToWait(what, who, within)) === 0;
}

/** Counts one attempt; how long to wait before the next one when there were too many, and 0 otherwise. */
export async function secondsToWait(
  what: What,
  who: string,
  within: Database | Transaction = database(),
): Promise<number> {
  const limiter = new RateLimiterDrizzle({
    storeClient: within,
    schema: attempt,
    keyPrefix: what,
    clearExpiredByTimeout: false,
    ...limits[what],
  });
  try {
    await limiter.consume(createHash("sha256").update(who.toLowerCase()).digest("base64url"));
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}
