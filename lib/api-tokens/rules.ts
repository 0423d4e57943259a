import { Refused } from "@/lib/errors";
import { mostTokens } from "./words";

type Course = { expiresAt: Date; revokedAt: Date | null };

export type TokenState = "works" | "expired" | "revoked";

/** How a token stands. The table is in docs/states.md. */
export function stateOf({ expiresAt, revokedAt }: Course, now: Date): TokenState {
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "works";
}

const aDay = 24 * 60 * 60 * 1000;

export function expiryOf(madeAt: Date, days: number): Date {
  return new Date(madeAt.getTime() + days * aDay);
}

/** Throws when there is a token of this name that works, so that each can be told from the others; or when there are too many. */
export function requireRoom(others: (Course & { name: string })[], name: string, now: Date): void {
  const working = others.filter((other) => stateOf(other, now) === "works");
  if (working.some((other) => other.name === name))
    throw new Refused([
      "You have a token of this name already. If you did not see its secret, revoke it. Or give this one another name.",
    ]);
  if (working.length >= mostTokens)
    throw new Refused([`You have ${mostTokens} tokens that work. Revoke one that you do not need any more.`]);
}
