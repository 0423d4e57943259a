import type { Transaction } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { InvalidInput } from "@/lib/errors";
import type { AuditRow } from "./find";
import { requireRecord } from "./require-record";
import { requireSubject } from "./require-subject";
import type { FindingInput } from "./schema";

/** What a finding has to fit: the audit's areas and statements, a record that is there, a day that has not passed. */
export async function requireFinding(
  tx: Transaction,
  audit: AuditRow,
  { subject, dueOn, ...cited }: Omit<FindingInput, "audit">,
  today: Day,
): Promise<void> {
  await requireSubject(tx, audit, subject);
  await requireRecord(tx, audit.projectId, cited);
  if (dueOn === undefined || dueOn > today) return;
  throw new InvalidInput([{ name: "dueOn", message: "Give the table time: choose a day that is still to come." }]);
}
