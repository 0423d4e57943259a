import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/lib/commands/actor";
import { adapter, type SessionUser } from "./adapter";
import { authOptions } from "./options";
import { ownPath } from "./own-path";
import { leadOutOfTrouble } from "./trouble";

/** The signed-in person as pages greet them. What they may do is never read from here, only from the policy. */
export type Viewer = Actor & { coordinates: SessionUser["coordinates"] };

/** Who is signed in on this request, from the database; null for nobody. Throws when the database does not answer. */
export const readActor = cache(async (): Promise<Viewer | null> => {
  let failure: unknown;
  // next-auth takes a database that fails for a visitor whom nobody knows.
  const getSessionAndUser = async (token: string) => {
    try {
      return (await adapter.getSessionAndUser?.(token)) ?? null;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  const session = await getServerSession({ ...authOptions(), adapter: { ...adapter, getSessionAndUser } });
  if (failure) throw failure;
  if (!session) return null;
  const { id, name, coordinates, signedInBy } = session.user as SessionUser;
  return { personId: id, name: name ?? "", coordinates, signedInBy };
});

/** The same for pages: when the database does not answer, it leads to words that say so. */
export async function currentActor(): Promise<Viewer | null> {
  return readActor().catch(leadOutOfTrouble);
}

/** Who is signed in; whoever is not is sent to sign in, and comes back to this page afterwards. */
export async function requireActor(): Promise<Viewer> {
  const viewer = await currentActor();
  if (viewer) return viewer;
  const wanted = ownPath((await headers()).get("x-path"));
  redirect(wanted === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ to: wanted })}`);
}
