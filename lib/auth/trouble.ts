import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DatabaseError } from "@/db/database-error";
import { log } from "@/lib/log";
import { ownPath } from "./own-path";

/** The database failed: nobody's words were wrong, and the next try may go well. */
export function isTrouble(error: unknown): boolean {
  return error instanceof DatabaseError;
}

/**
 * Leads from a page to /trouble, where proxy.ts answers in words, when the database is what failed. Next's own answer
 * to a page that fails is an empty document for browsers without JavaScript. Throws anything else on.
 */
export async function leadOutOfTrouble(error: unknown): Promise<never> {
  if (!isTrouble(error)) throw error;
  log.error({ error }, "A page could not be read from the database.");
  const wanted = ownPath((await headers()).get("x-path"));
  redirect(`/trouble?${new URLSearchParams({ to: wanted })}`);
}
