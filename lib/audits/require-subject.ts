import type { Transaction } from "@/db/client";
import { InvalidInput } from "@/lib/errors";
import { frameworkOf } from "@/lib/framework/queries";
import type { AuditRow } from "./find";

/** Throws InvalidInput unless it is an area or a statement of the framework version that the audit looks at. */
export async function requireSubject(tx: Transaction, { frameworkHash }: AuditRow, subject: string): Promise<void> {
  const { areas, statements } = await frameworkOf(tx, frameworkHash);
  if (areas.some(({ key }) => key === subject) || statements.some(({ id }) => id === subject)) return;
  throw new InvalidInput([{ name: "subject", message: "Choose an area or a statement from the list." }]);
}
