import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { frameworkVersion } from "@/db/schema/network";
import { contentAddress } from "@/lib/framework/content-address";
import type { Finding } from "./finding";

type Version = typeof frameworkVersion.$inferSelect;

/** Holds every framework version against its own address, and looks for those that records name and that are gone. */
export async function verifyFrameworks(
  tx: Pick<Transaction, "select" | "execute">,
): Promise<{ frameworks: number; findings: Finding[] }> {
  const versions = await tx.select().from(frameworkVersion).orderBy(frameworkVersion.hash);
  const edited = versions.filter((version) => !isAsPublished(version));
  return {
    frameworks: versions.length,
    findings: [
      ...edited.map(({ hash }) => findingOf(hash, "It is not what was published under this address.")),
      ...(await findGone(tx)).map((hash) => findingOf(hash, "It is named by records, yet it is gone.")),
    ],
  };
}

function isAsPublished({ hash, key, version, content }: Version): boolean {
  return contentAddress(content) === hash && content.key === key && content.version === version;
}

async function findGone(tx: Pick<Transaction, "execute">): Promise<string[]> {
  const gone = await tx.execute<{ hash: string }>(sql`
    select framework_hash as hash from network union select framework_hash from project union select material_hash from project
    union select framework_hash from audit
    union select framework_hash from signature union select before_hash from framework_change
    union select after_hash from framework_change except select hash from framework_version order by 1`);
  return gone.map(({ hash }) => hash);
}

function findingOf(hash: string, what: string): Finding {
  return { kind: "edited", where: `framework version ${hash}`, what };
}
