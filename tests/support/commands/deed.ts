import type { Actor } from "@/lib/commands/actor";
import type { Verb } from "@/lib/policy/policy";
import type { Project } from "@/tests/support/network";
import type { byLink } from "@/tests/unit/policy/who-may-do-what";

/** Those that only whoever holds an invitation's link can give have tests of their own: tests/integration/invitations. */
export type CommandVerb = Exclude<Verb, (typeof byLink)[number]>;

export type Deed = {
  /** What has to be so before it can be done. */
  prepare?: (project: Project) => Promise<unknown>;
  /** Does it rightly, about the member's seat where it is about a seat. */
  attempt: (actor: Actor, project: Project) => Promise<unknown>;
  /** The entries it adds: the chain's kind, and the kind of thing. */
  records: string[];
  /** Something that the member may do as well: who else does it, does it on their behalf. */
  isTheMembersOwn?: true;
  /** Something that only the member may do, at their own seat. */
  isTheMembersAlone?: true;
  /** Something that only a facilitator may do, and no lead. */
  isTheFacilitatorsAlone?: true;
  /** Something that a helper writes down for the person in this seat: on their behalf, and theirs to do in another way. */
  isWrittenDownFor?: number;
};

/** Whose seat they are about, where they are about one. */
export const seatOfMember = 3;
