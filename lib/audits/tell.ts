import type { Transaction } from "@/db/client";
import { enqueueMailSoon } from "@/lib/mail/enqueue-mail";
import { seatsByMail } from "@/lib/seating/seats-by-mail";

type About = { id: string; projectId: string };

/** A word to everyone at the table who is here and has an address: one for all that an auditor does within some minutes. */
export async function tellTable(tx: Transaction, { id: auditId, projectId }: About): Promise<void> {
  for (const memberId of await seatsByMail(tx, projectId)) {
    await enqueueMailSoon(tx, { kind: "audit", auditId, memberId });
  }
}

/** A word to whoever opened the audit, that the table has said something. */
export async function tellAuditor(tx: Transaction, auditId: string): Promise<void> {
  await enqueueMailSoon(tx, { kind: "audit-answered", auditId });
}
