import { lt } from "drizzle-orm";
import { database } from "@/db/client";
import { attempt, browserSession, demoMail, formSubmission, signInLink } from "@/db/schema/people";

const oneDay = 24 * 60 * 60 * 1000;

/** Removes what has had its time: sessions, links, counted attempts, forms that were sent, and mails of the demo. */
export async function sweep(now = new Date()): Promise<void> {
  const yesterday = new Date(now.getTime() - oneDay);
  await database().delete(signInLink).where(lt(signInLink.expires, now));
  await database().delete(browserSession).where(lt(browserSession.expires, now));
  await database().delete(attempt).where(lt(attempt.expire, now));
  await database().delete(formSubmission).where(lt(formSubmission.sentAt, yesterday));
  await database().delete(demoMail).where(lt(demoMail.sentAt, yesterday));
}
