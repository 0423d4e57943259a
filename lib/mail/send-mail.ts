import { createTransport } from "nodemailer";
import { database } from "@/db/client";
import { demoMail } from "@/db/schema/people";
import { env } from "@/lib/env";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import type { Addressed } from "./letter";

/** The last one counts for each answer anew. Shorter in all than a mail's job may take: what hangs is given up before someone else begins on it. */
const patience = { dnsTimeout: "10000", connectionTimeout: "15000", greetingTimeout: "15000", socketTimeout: "30000" };

/** No mail server is set, and this is none for the demo's own mailbox. */
export class NoMailServer extends Error {}

/**
 * Sends a letter over SMTP. A demo without SMTP settings puts mail for its own people in its mailbox page, which everyone
 * can read; it throws for anyone else. The same id gives the same Message-ID: a mail that goes out twice can be known as one.
 */
export async function sendMail({ to, isOfDemo, letter, stop, ...attached }: Addressed, id: string): Promise<void> {
  const { smtp, demo, nextauthUrl } = env();
  const mail = { to, subject: letter.subject, text: asText(letter) };
  if (smtp) {
    const messageId = `<${id}@${new URL(nextauthUrl).hostname}>`;
    await createTransport(withPatience(smtp.url)).sendMail({
      ...mail,
      html: asHtml(letter),
      from: smtp.from,
      messageId,
      headers: headersOf(stop),
      attachments: attachmentsOf(attached),
    });
  } else if (demo && isOfDemo) await database().insert(demoMail).values(mail);
  else throw new NoMailServer("No mail can be sent: SMTP_URL is not set");
}

function attachmentsOf({ calendar, checkpoint }: Pick<Addressed, "calendar" | "checkpoint">) {
  const meeting = { filename: "meeting.ics", contentType: "text/calendar; charset=utf-8; method=PUBLISH" };
  const kept = { filename: "checkpoint.json", contentType: "application/json; charset=utf-8" };
  return [
    ...(calendar === undefined ? [] : [{ ...meeting, content: calendar }]),
    ...(checkpoint === undefined ? [] : [{ ...kept, content: checkpoint }]),
  ];
}

function withPatience(url: string): string {
  const patient = new URL(url);
  for (const [what, milliseconds] of Object.entries(patience))
    if (!patient.searchParams.has(what)) patient.searchParams.set(what, milliseconds);
  return patient.href;
}

/** Nobody answers these with "I am away"; and what can be stopped says so to mail programs (RFC 8058). */
function headersOf(stop: string | undefined): Record<string, string> {
  const automatic = { "Auto-Submitted": "auto-generated" };
  if (!stop) return automatic;
  return { ...automatic, "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
