import { NoMailServer } from "./send-mail";

/** Why a mail did not go out, in our own words: a mail server's own may quote an address. */
export const mailTroubles = {
  "no-server": "No mail server is set up here.",
  away: "The mail server could not be reached.",
  "not-let-in": "The mail server did not let Alongside sign in.",
  "no-such-address": "The mail server says that this address takes no mail.",
  "put-off": "The mail server put it off each time.",
  refused: "The mail server did not take it.",
  unfinished: "It was begun each time, but did not come to an end.",
} as const;

export type MailTrouble = keyof typeof mailTroubles;

const networkTrouble = [
  "ECONNECTION",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "ESOCKET",
  "EDNS",
  "ETLS",
  "EHOSTUNREACH",
];

/** What kept a mail from going out, as nodemailer tells it. */
export function mailTroubleOf(error: unknown): MailTrouble {
  if (error instanceof NoMailServer) return "no-server";
  const { code, command, responseCode } = (error ?? {}) as { code?: string; command?: string; responseCode?: number };
  if (code === "EAUTH" || code === "ENOAUTH") return "not-let-in";
  if (code !== undefined && networkTrouble.includes(code)) return "away";
  if (code === "EENVELOPE" && (responseCode === undefined || (command === "RCPT TO" && responseCode >= 500)))
    return "no-such-address";
  return responseCode !== undefined && responseCode < 500 ? "put-off" : "refused";
}
