import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/lib/commands/actor";
import type { SessionUser } from "./adapter";
import { authOptions } from "./options";
import { ownPath } from "./own-path";

/** The signed-in person as pages greet them. What they may do is never read from here, only from the policy. */
export type Viewer = Actor & { coordinates: SessionUser["coordinates"] };

/** Who is signed in on this request, from the database; null for nobody. */
export const currentActor = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions());
  if (!session) return null;
  const { id, name, coordinates } = session.user as SessionUser;
  return { personId: id, name: name ?? "", coordinates };
});

/** Who is signed in; whoever is not is sent to sign in, and comes back to this page afterwards. */
export async function requireActor(): Promise<Viewer> {
  const viewer = await currentActor();
  if (viewer) return viewer;
  const wanted = ownPath((await headers()).get("x-path"));
  redirect(wanted === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ to: wanted })}`);
}
