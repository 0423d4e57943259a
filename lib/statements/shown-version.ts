import type { Transaction } from "@/db/client";
import { Refused } from "@/lib/errors";
import { asksTheSame, frameworkOf } from "@/lib/framework/queries";
import type { FrameworkContent } from "@/lib/framework/schema";

type Project = Parameters<typeof asksTheSame>[1];

/** The version that a form or a page showed. Throws Refused when what it asks is not what the project asks now. */
export async function shownVersion(tx: Transaction, project: Project, hash: string): Promise<FrameworkContent> {
  if (await asksTheSame(tx, project, hash)) return frameworkOf(tx, hash);
  throw new Refused([
    "What the statements say has changed since you opened this page. Open it again to see the new ones.",
  ]);
}
