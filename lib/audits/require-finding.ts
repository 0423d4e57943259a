import type { Transaction } from "@/db/client";
import type { Day } from "@/lib/calendar/days";
import { InvalidInput, requireAll } from "@/lib/errors";
import type { AuditRow } from "./find";
import { requireRecord } from "./require-record";
import { requireSubject } from "./require-subject";
import type { FindingInput } from "./schema";

/** What a finding has to fit: the audit's areas and statements, a record that is there, a day that has not passed: all that does not is said at once. */
export async function requireFinding(
  tx: Transaction,
  audit: AuditRow,
  { subject, dueOn, ...cited }: Omit<FindingInput, "audit">,
  today: Day,
): Promise<void> {
  const looked = await Promise.allSettled([
    requireSubject(tx, audit, subject),
    requireRecord(tx, audit.projectId, cited),
  ]);
  const answers = looked.map((one) => () => {
    if (one.status === "rejected") throw one.reason;
  });
  requireAll([...answers, () => requireTime(dueOn, today)]);
}

function requireTime(dueOn: Day | undefined, today: Day): void {
  if (dueOn === undefined || dueOn > today) return;
  throw new InvalidInput([{ name: "dueOn", message: "Give the table time: choose a day that is still to come." }]);
}
