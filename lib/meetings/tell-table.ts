import type { Transaction } from "@/db/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { seatsByMail } from "@/lib/seating/seats-by-mail";

type About = { projectId: string; meetingId: string; kind: "meeting" | "meeting-called-off" | "meeting-notes" };

/** A mail about a meeting to everyone at the table who is here and has an address. */
export async function tellTable(tx: Transaction, { projectId, meetingId, kind }: About): Promise<void> {
  for (const memberId of await seatsByMail(tx, projectId)) await enqueueMail(tx, { kind, meetingId, memberId });
}
