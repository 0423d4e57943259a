import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { coordinatorLook, savedView } from "@/db/schema/coordinating";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import type { Day } from "@/lib/calendar/days";
import type { Actor } from "@/lib/commands/actor";
import { NotFound } from "@/lib/errors";
import { idFrom } from "@/lib/links";
import type { CoordinatorView } from "./queries";

/** A name for an address of the portfolio: what stands there after the question mark. */
export type SavedView = { id: string; name: string; search: string };

/** The views that a coordinator saved for themself, by name. */
export async function savedViewsOf({ part }: CoordinatorView): Promise<SavedView[]> {
  return database()
    .select({ id: savedView.id, name: savedView.name, search: savedView.search })
    .from(savedView)
    .where(eq(savedView.networkPersonId, part))
    .orderBy(asc(savedView.name));
}

/** When a coordinator last said that they looked, on which day they began, and whether they want the weekly letter. */
export type OwnLook = { lookedAt: Date | null; joinedOn: Day; letterIsStopped: boolean };

/** Throws NotFound for who is not of the network any more. */
export async function ownLook({ part }: Pick<CoordinatorView, "part">): Promise<OwnLook> {
  const [own] = await database()
    .select({
      joinedOn: networkPerson.joinedOn,
      lookedAt: coordinatorLook.lookedAt,
      stoppedAt: coordinatorLook.stoppedAt,
    })
    .from(networkPerson)
    .leftJoin(coordinatorLook, eq(coordinatorLook.networkPersonId, networkPerson.id))
    .where(eq(networkPerson.id, part));
  if (!own) throw new NotFound();
  const { joinedOn, lookedAt, stoppedAt } = own;
  return { joinedOn, lookedAt, letterIsStopped: stoppedAt !== null };
}

/** A coordinator as one who acts, on the word of a mailed link alone: good for their weekly letter and no more. */
export type LetterTo = { actor: Actor; slug: string; networkName: string; isStopped: boolean };

/** Whose letter a mailed link is about. Throws NotFound when we never made it, and for who coordinates no more. */
export async function letterBy(token: string): Promise<LetterTo> {
  const part = idFrom("stop-weekly-letter", token);
  const [found] = part
    ? await database()
        .select({ personId: person.id, name: person.name, slug: network.slug, networkName: network.name })
        .from(networkPerson)
        .innerJoin(person, eq(person.id, networkPerson.personId))
        .innerJoin(network, eq(network.id, networkPerson.networkId))
        .where(and(eq(networkPerson.id, part), eq(networkPerson.role, "coordinator")))
    : [];
  if (!part || !found) throw new NotFound();
  const { personId, name, ...letter } = found;
  const { letterIsStopped } = await ownLook({ part });
  return { ...letter, actor: { personId, name, signedInBy: "link" }, isStopped: letterIsStopped };
}
