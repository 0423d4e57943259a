import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { frameworkVersion } from "@/db/schema/network";
import type { FrameworkContent } from "./schema";

/** The content of a framework version by its address. */
export async function frameworkOf(tx: Pick<Transaction, "select">, hash: string): Promise<FrameworkContent> {
  const [found] = await tx
    .select({ content: frameworkVersion.content })
    .from(frameworkVersion)
    .where(eq(frameworkVersion.hash, hash));
  if (!found) throw new Error(`There is no framework version ${hash}`);
  return found.content;
}
