import { asc, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { savedView } from "@/db/schema/coordinating";
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
