import type { Verb } from "@/lib/policy/policy";

/**
 * The verbs that erase. An emptied revision (no snapshot, no nonce, `erased_at` set) is allowed only where a later entry of
 * the same thing has one of them; the guard of `revision` in db/migrations names the same.
 */
export const erasingVerbs = ["account.erase", "member.erase-for"] as const satisfies readonly Verb[];

export function isErasing(verb: string): boolean {
  return (erasingVerbs as readonly string[]).includes(verb);
}
