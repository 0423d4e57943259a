import type { Transaction } from "@/db/client";
import { frameworkVersion } from "@/db/schema/network";
import { contentAddress } from "./content-address";
import { FrameworkContent } from "./schema";

/** Keeps a framework version under the address of its content; the same content again is the same version. */
export async function keepVersion(tx: Transaction, content: FrameworkContent, now: Date): Promise<string> {
  const checked = FrameworkContent.parse(content);
  const hash = contentAddress(checked);
  await tx
    .insert(frameworkVersion)
    .values({ hash, key: checked.key, version: checked.version, content: checked, publishedAt: now })
    .onConflictDoNothing();
  return hash;
}
