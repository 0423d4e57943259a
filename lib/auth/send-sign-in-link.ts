import { database } from "@/db/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";

/** Asks for a sign-in link. Whether the address belongs to someone is looked up when the mail goes out: neither words nor time tell. */
export async function sendSignInLink(email: string, to: string): Promise<void> {
  await database().transaction((tx) => enqueueMail(tx, { kind: "sign-in-link", email, to }));
}
