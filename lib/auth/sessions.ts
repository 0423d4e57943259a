import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/client";
import { browserSession } from "@/db/schema/people";
import type { Actor, SignInMethod } from "@/lib/commands/actor";
import { belongsToDemoOnly } from "@/lib/demo-only";
import { env } from "@/lib/env";
import { tokenHash } from "./tokens";

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** Signs a person in on one browser. The token is for that browser's cookie and is kept nowhere else. */
export async function createSession(
  personId: string,
  now = new Date(),
  { browser = "Unknown browser", method = "link" }: { browser?: string; method?: SignInMethod } = {},
): Promise<{ token: string; expires: Date }> {
  const token = randomUUID();
  const expires = new Date(now.getTime() + thirtyDays);
  await database()
    .insert(browserSession)
    .values({
      tokenHash: tokenHash(token),
      personId,
      expires,
      browser,
      method: method === "link" ? byLink(sql`${personId}`) : method,
    });
  return { token, expires };
}

/** A demo without a mail server keeps its people's mail where everyone reads it: such a link shows no more than its buttons. */
function byLink(personId: SQL): SQL<SignInMethod> {
  const { demo, smtp } = env();
  return sql`case when ${demo && !smtp} and ${belongsToDemoOnly(personId)} then 'demo' else 'link' end`;
}

export type OwnBrowser = { id: string; browser: string; signedInAt: Date; isThisOne: boolean };

/** The browsers on which the actor is signed in, newest first. */
export async function ownBrowsers(actor: Actor, token: string | undefined, now = new Date()): Promise<OwnBrowser[]> {
  const rows = await database()
    .select()
    .from(browserSession)
    .where(and(eq(browserSession.personId, actor.personId), gt(browserSession.expires, now)))
    .orderBy(desc(browserSession.createdAt));
  const own = token && tokenHash(token);
  return rows.map((row) => ({
    id: row.id,
    browser: row.browser,
    signedInAt: row.createdAt,
    isThisOne: row.tokenHash === own,
  }));
}

/** Signs one of the actor's own browsers out; somebody else's is left alone, and so is what is no browser. */
export async function endSession(actor: Actor, id: unknown): Promise<void> {
  const known = z.uuid().safeParse(id);
  if (!known.success) return;
  await database()
    .delete(browserSession)
    .where(and(eq(browserSession.id, known.data), eq(browserSession.personId, actor.personId)));
}

/** Signs out the browser that holds this token. */
export async function endSessionOf(token: string): Promise<void> {
  await database()
    .delete(browserSession)
    .where(eq(browserSession.tokenHash, tokenHash(token)));
}

/** Says of a session that a link began it, and which browser it is, so that its owner can tell it from others. */
export async function beganWithLink(token: string, browser: string): Promise<void> {
  await database()
    .update(browserSession)
    .set({ browser, method: byLink(sql`${browserSession.personId}`) })
    .where(eq(browserSession.tokenHash, tokenHash(token)));
}
