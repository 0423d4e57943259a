import { and, lt, ne } from "drizzle-orm";
import { database } from "@/db/client";
import { invitation, networkInvitation } from "@/db/schema/invitations";
import { attempt, browserSession, demoMail, formSubmission, signInLink } from "@/db/schema/people";
import { forgotten } from "@/lib/invitations/rules";

const oneDay = 24 * 60 * 60 * 1000;

/**
 * Removes what has had its time: sessions, links, counted attempts, forms that were sent, mails of the demo, and the
 * addresses of invitations that ran out long ago.
 */
export async function sweep(now = new Date()): Promise<void> {
  const yesterday = new Date(now.getTime() - oneDay);
  await database().delete(signInLink).where(lt(signInLink.expires, now));
  await database().delete(browserSession).where(lt(browserSession.expires, now));
  await database().delete(attempt).where(lt(attempt.expire, now));
  await database().delete(formSubmission).where(lt(formSubmission.sentAt, yesterday));
  await database().delete(demoMail).where(lt(demoMail.sentAt, yesterday));
  const longAgo = new Date(now.getTime() - 90 * oneDay);
  for (const sent of [invitation, networkInvitation])
    await database()
      .update(sent)
      .set({ email: forgotten })
      .where(and(lt(sent.expiresAt, longAgo), ne(sent.email, forgotten)));
}
