import { Refused } from "@/lib/errors";
import type { Role } from "@/lib/policy/policy";

/** Who does it. Someone who has left does it no more. */
type Owner = { name: string; hasLeft: boolean } | null;

type Towards = { roles: ReadonlySet<Role>; isOwn: boolean };

/** Leads and facilitators look after every action; others after their own, and after what is nobody's now. */
export function mayLookAfter(owner: Owner, { roles, isOwn }: Towards): boolean {
  return isOwn || owner === null || owner.hasLeft || roles.has("lead") || roles.has("facilitator");
}

/** Throws when the action is for someone else to change, to finish or to drop. */
export function requireLookingAfter(owner: Owner, towards: Towards): void {
  if (!mayLookAfter(owner, towards)) throw new Refused([whoLooksAfter(owner)]);
}

/** "Ana Ferreira does this. Ana Ferreira, a lead or a facilitator can change it." */
export function whoLooksAfter(owner: Owner): string {
  if (owner === null || owner.hasLeft) return "Anyone with a seat at this table can do this.";
  return `${owner.name} does this. ${owner.name}, a lead or a facilitator can change it, or say that it is done.`;
}
